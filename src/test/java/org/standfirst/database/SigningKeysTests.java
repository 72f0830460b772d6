package org.standfirst.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;

class SigningKeysTests {
  private final DataSource source = TestDatabase.fresh();
  private final JdbcTransactionManager transactions = new JdbcTransactionManager(source);

  private SigningKeys node() {
    return new SigningKeys(JdbcClient.create(source), transactions);
  }

  @Test
  void every_node_knows_the_signature_of_every_other() {
    String signature = node().signature("meter").of("three readings");

    assertThat(node().signature("meter").isOf("three readings", signature)).isTrue();
  }

  @Test
  void a_signature_is_of_one_text_and_one_purpose_only() {
    var keys = node();
    String signature = keys.signature("meter").of("three readings");

    assertThat(keys.signature("meter").isOf("no readings", signature)).isFalse();
    assertThat(keys.signature("other").isOf("three readings", signature)).isFalse();
    assertThat(keys.signature("meter").isOf("three readings", "žž")).isFalse();
  }

  @Test
  void a_key_stays_though_the_work_it_was_first_needed_for_is_undone() {
    var keys = node();
    String signature =
        new TransactionTemplate(transactions)
            .execute(undone -> {
              undone.setRollbackOnly();
              return keys.signature("meter").of("three readings");
            });

    assertThat(keys.signature("meter").isOf("three readings", signature)).isTrue();
    assertThat(node().signature("meter").isOf("three readings", signature)).isTrue();
  }
}
