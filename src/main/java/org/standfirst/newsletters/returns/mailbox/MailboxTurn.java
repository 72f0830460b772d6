package org.standfirst.newsletters.returns.mailbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/// The turn to look into the mailbox: one node has it at a time, and whoever falls has it no more,
/// since the database holds it by a connection of the node's.
@Component
class MailboxTurn {
  private static final String LOCK = "hashtextextended('newsletter returns mailbox', 0)";
  private final DataSource source;

  MailboxTurn(DataSource source) {
    this.source = source;
  }

  /// Holds the turn until it is closed; null: another node has it.
  @Nullable Held take() {
    Connection connection = null;
    try {
      connection = source.getConnection();
      if (ask(connection, "SELECT pg_try_advisory_lock(" + LOCK + ")")) {
        return new Held(connection);
      }
      connection.close();
      return null;
    } catch (SQLException e) {
      throw new UncategorizedSQLException("take the mailbox's turn", null, e);
    }
  }

  /// A turn that is had.
  record Held(Connection connection) implements AutoCloseable {
    @Override
    public void close() {
      try (connection) {
        ask(connection, "SELECT pg_advisory_unlock(" + LOCK + ")");
      } catch (SQLException e) {
        throw new UncategorizedSQLException("give the mailbox's turn back", null, e);
      }
    }
  }

  private static boolean ask(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question);
        ResultSet answer = statement.executeQuery()) {
      return answer.next() && answer.getBoolean(1);
    }
  }
}
