package org.standfirst.readers.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// The hashes of readers' passwords, to compare with and to replace.
@Component
public class StoredPasswords {
  private final JdbcClient sql;

  public StoredPasswords(JdbcClient sql) {
    this.sql = sql;
  }

  /// What is needed to compare a password with an address's. The answer is always one row, so that
  /// the unknown address takes as long as the known one.
  public Row of(String emailKey) {
    return sql.sql(
            """
            SELECT id, password_hash FROM (VALUES (true)) AS always
            LEFT JOIN readers ON lower(email COLLATE "C") = :email AND confirmed_at IS NOT NULL
            """)
        .param("email", emailKey)
        .query((row, number) -> new Row(row.getLong(1), row.getString(2)))
        .single();
  }

  /// A confirmed reader's number and hash, or nobody's.
  ///
  /// @param id 0: nobody has that address
  /// @param passwordHash null: there is none to compare with
  public record Row(long id, @Nullable String passwordHash) {
    public boolean known() {
      return id != 0;
    }

    public ReaderId readerId() {
      return new ReaderId(id);
    }
  }

  /// Whether that is the reader's password still; it stays so until the transaction ends.
  public boolean stillHas(ReaderId reader, String hash) {
    return sql.sql("SELECT FROM readers WHERE id = :id AND password_hash = :hash FOR SHARE")
        .param("id", reader.value())
        .param("hash", hash)
        .query((row, number) -> true)
        .optional()
        .isPresent();
  }

  /// Gives a reader another password.
  public void replace(ReaderId reader, String hash) {
    sql.sql("UPDATE readers SET password_hash = :hash WHERE id = :id")
        .param("hash", hash)
        .param("id", reader.value())
        .update();
  }
}
