package org.standfirst.readers.passkeys;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// The handles by which authenticators know readers.
@Component
class Holders {
  private final JdbcClient sql;

  Holders(JdbcClient sql) {
    this.sql = sql;
  }

  /// The reader's handle, made at first need.
  Bytes handle(ReaderId reader) {
    sql.sql(
            """
            INSERT INTO passkey_holders (handle, reader) VALUES (:handle, :reader)
            ON CONFLICT (reader) DO NOTHING
            """)
        .param("handle", Bytes.random().toBase64UrlString())
        .param("reader", reader.value())
        .update();
    return Bytes.fromBase64(find(reader));
  }

  /// The reader's handle; empty where they never needed one.
  String find(ReaderId reader) {
    return sql.sql("SELECT handle FROM passkey_holders WHERE reader = :reader")
        .param("reader", reader.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .optional()
        .orElse("");
  }

  /// Whose passkey that is; null: nobody's.
  @Nullable ReaderId holder(Bytes credential) {
    return sql.sql(
            """
            SELECT h.reader FROM user_credentials c
            JOIN passkey_holders h ON h.handle = c.user_entity_user_id
            WHERE c.credential_id = :credential
            """)
        .param("credential", credential.toBase64UrlString())
        .query((row, number) -> new ReaderId(row.getLong(1)))
        .optional()
        .orElse(null);
  }
}
