package org.standfirst.readers.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;

class ReadersTests {
  private static final String EMAIL = "anna@example.org";
  private final DataSource source = TestDatabase.fresh();
  private final Readers readers = new Readers(JdbcClient.create(source), Clock.systemUTC());
  private final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(source));
  private final ReaderId anna =
      readers.add(
          new Application(
              new EmailAddress(EMAIL),
              "",
              new PersonName("Anna"),
              new PersonName("Lind"),
              List.of(),
              true),
          "hash");

  private void move() throws SQLException {
    try (Connection other = source.getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("SET lock_timeout = '100ms'");
      statement.execute("UPDATE readers SET email = 'ben@example.org'");
    }
  }

  private void nobodyMovesMeanwhile() {
    assertThatThrownBy(this::move).hasMessageContaining("lock timeout");
  }

  @Test
  void whoever_is_written_to_keeps_their_address_until_it_is_done() throws SQLException {
    transactions.executeWithoutResult(_ -> {
      assertThat(readers.lockUnconfirmed(EMAIL)).isNotNull();
      nobodyMovesMeanwhile();
    });
    readers.confirm(anna);
    transactions.executeWithoutResult(_ -> {
      assertThat(readers.lockConfirmed(EMAIL)).isNotNull();
      nobodyMovesMeanwhile();
    });

    move();
    assertThat(readers.confirmed(EMAIL)).isNull();
  }
}
