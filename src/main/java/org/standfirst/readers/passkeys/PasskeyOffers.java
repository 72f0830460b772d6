package org.standfirst.readers.passkeys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// When readers were offered a passkey: nobody is within ninety days of the last time.
@Component
class PasskeyOffers {
  static final Duration PEACE = Duration.ofDays(90);
  private final JdbcClient sql;
  private final Clock clock;

  PasskeyOffers(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Whether now is a time to ask.
  enum Turn {
    NOW,
    NOT_YET
  }

  /// Takes the turn to ask a reader who has no passkey, if there is one to take.
  Turn take(ReaderId reader) {
    Instant now = clock.instant();
    int taken =
        sql.sql(
                """
                INSERT INTO passkey_offers (reader, made_at)
                SELECT :reader, :now WHERE NOT EXISTS (
                  SELECT FROM user_credentials c
                  JOIN passkey_holders h ON h.handle = c.user_entity_user_id WHERE h.reader = :reader)
                ON CONFLICT (reader) DO UPDATE SET made_at = excluded.made_at
                WHERE passkey_offers.made_at < :peace
                """)
            .param("reader", reader.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("peace", now.minus(PEACE).atOffset(ZoneOffset.UTC))
            .update();
    return taken == 1 ? Turn.NOW : Turn.NOT_YET;
  }

  /// Notes that a reader would rather not, now.
  void decline(ReaderId reader) {
    sql.sql(
            """
            INSERT INTO passkey_offers (reader, made_at) VALUES (:reader, :now)
            ON CONFLICT (reader) DO UPDATE SET made_at = excluded.made_at
            """)
        .param("reader", reader.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
