package org.standfirst.readers.robots;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.robots.RobotsCheck.Spending;

/// The proofs that were spent, until they expire.
final class SpentProofs {
  private final JdbcClient sql;

  SpentProofs(JdbcClient sql) {
    this.sql = sql;
  }

  Spending spend(String salt, Instant expires) {
    int added =
        sql.sql(
                """
                INSERT INTO spent_proofs (salt, expires_at) VALUES (:salt, :expires)
                ON CONFLICT DO NOTHING
                """)
            .param("salt", salt)
            .param("expires", expires.atOffset(ZoneOffset.UTC))
            .update();
    return added == 1 ? new Spending.Spent() : new Spending.SpentBefore();
  }

  void forgetExpired(Instant now) {
    sql.sql("DELETE FROM spent_proofs WHERE expires_at < :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
