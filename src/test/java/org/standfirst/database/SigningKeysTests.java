package org.standfirst.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;

class SigningKeysTests {
  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh());

  @Test
  void every_node_knows_the_signature_of_every_other() {
    String signature = new SigningKeys(sql).signature("meter").of("three readings");

    assertThat(new SigningKeys(sql).signature("meter").isOf("three readings", signature)).isTrue();
  }

  @Test
  void a_signature_is_of_one_text_and_one_purpose_only() {
    var keys = new SigningKeys(sql);
    String signature = keys.signature("meter").of("three readings");

    assertThat(keys.signature("meter").isOf("no readings", signature)).isFalse();
    assertThat(keys.signature("other").isOf("three readings", signature)).isFalse();
    assertThat(keys.signature("meter").isOf("three readings", "žž")).isFalse();
  }
}
