package org.standfirst.readers.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// The registrations that nobody has confirmed, held to be erased.
@Component
public class Registrations {
  private final JdbcClient sql;

  public Registrations(JdbcClient sql) {
    this.sql = sql;
  }

  /// The registrations of an address that nobody has confirmed, held until the transaction ends.
  public List<ReaderId> hold(String emailKey) {
    return sql.sql(
            """
            SELECT id FROM readers WHERE lower(email COLLATE "C") = :email AND confirmed_at IS NULL
            ORDER BY id FOR UPDATE
            """)
        .param("email", emailKey)
        .query((row, number) -> new ReaderId(row.getLong(1)))
        .list();
  }

  /// The oldest of those made before a moment, held until the transaction ends; others pass them by
  /// meanwhile.
  public List<ReaderId> holdBefore(Instant moment, int atMost) {
    return sql.sql(
            """
            SELECT id FROM readers WHERE confirmed_at IS NULL AND made_at < :moment
            ORDER BY made_at LIMIT :atMost FOR UPDATE SKIP LOCKED
            """)
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("atMost", atMost)
        .query((row, number) -> new ReaderId(row.getLong(1)))
        .list();
  }
}
