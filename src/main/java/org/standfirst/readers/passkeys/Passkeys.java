package org.standfirst.readers.passkeys;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// The passkeys of readers, as their holders see them.
@Component
class Passkeys {
  private static final String COLUMNS =
      "number, credential_id, label, created, last_used, backup_state AS synced";
  private static final String OF_READER =
      "user_entity_user_id = (SELECT handle FROM passkey_holders WHERE reader = :reader)";
  private final JdbcClient sql;

  Passkeys(JdbcClient sql) {
    this.sql = sql;
  }

  /// A passkey.
  ///
  /// @param synced whether it is kept on more than one device
  record Row(
      long number,
      String credentialId,
      String label,
      Instant created,
      Instant lastUsed,
      boolean synced) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
  }

  /// All of a reader's, oldest first.
  List<Row> of(ReaderId reader) {
    return sql.sql(
            "SELECT %s FROM user_credentials WHERE %s ORDER BY number"
                .formatted(COLUMNS, OF_READER))
        .param("reader", reader.value())
        .query(Row.ROW)
        .list();
  }

  /// One of a reader's; null: they have none of that number.
  @Nullable Row find(ReaderId reader, long number) {
    return sql.sql(
            "SELECT %s FROM user_credentials WHERE %s AND number = :number"
                .formatted(COLUMNS, OF_READER))
        .param("reader", reader.value())
        .param("number", number)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  int count(ReaderId reader) {
    return sql.sql("SELECT count(*) FROM user_credentials WHERE " + OF_READER)
        .param("reader", reader.value())
        .query((row, number) -> row.getInt(1))
        .single();
  }

  /// Notes what a use has told of a passkey; its number.
  long used(Bytes credential, boolean synced) {
    return sql.sql(
            """
            UPDATE user_credentials SET backup_state = :synced WHERE credential_id = :credential
            RETURNING number
            """)
        .param("synced", synced)
        .param("credential", credential.toBase64UrlString())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  void rename(ReaderId reader, long number, String label) {
    sql.sql("UPDATE user_credentials SET label = :label WHERE number = :number AND " + OF_READER)
        .param("label", label)
        .param("number", number)
        .param("reader", reader.value())
        .update();
  }

  /// Removes one of a reader's; what it was called, null: they have none of that number.
  @Nullable String remove(ReaderId reader, long number) {
    return sql.sql(
            "DELETE FROM user_credentials WHERE number = :number AND %s RETURNING label"
                .formatted(OF_READER))
        .param("number", number)
        .param("reader", reader.value())
        .query((row, index) -> String.valueOf(row.getString(1)))
        .optional()
        .orElse(null);
  }
}
