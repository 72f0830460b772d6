package org.standfirst.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;

/// The letters in the outbox.
@Component
class Letters {
  /// Longer than a server may take over one letter, so that nobody else takes it meanwhile.
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final JdbcClient sql;
  private final PaperSettings settings;
  private final Clock clock;

  Letters(JdbcClient sql, PaperSettings settings, Clock clock) {
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  /// A letter as it lies in the outbox.
  record Row(
      long id,
      String messageId,
      String toAddress,
      String toName,
      String subject,
      String text,
      String html,
      String purpose,
      Instant postedAt,
      int attempts) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    Recipient to() {
      return new Recipient(toAddress, toName);
    }
  }

  long add(Letter letter, String state) {
    return sql.sql(
            """
            INSERT INTO letters
              (message_id, to_address, to_name, subject, text, html, purpose, posted_at, state, due_at)
            VALUES (:messageId, :address, :name, :subject, :text, :html, :purpose, :now, :state, :now)
            RETURNING id
            """)
        .param("messageId", UUID.randomUUID() + "@" + settings.url().getHost())
        .param("address", letter.to().address())
        .param("name", letter.to().name())
        .param("subject", letter.subject())
        .param("text", letter.text())
        .param("html", letter.html())
        .param("purpose", letter.purpose())
        .param("state", state)
        .param("now", now())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /// Takes the letter that is due longest, for the length of a lease. Should this node fall
  /// meanwhile, another takes it after that.
  @Nullable Row claim() {
    return sql.sql(
            """
            UPDATE letters SET due_at = :until, attempts = attempts + 1
            WHERE id = (
              SELECT id FROM letters WHERE state = 'waiting' AND due_at <= :now
              ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, message_id, to_address, to_name, subject, text, html, purpose, posted_at, attempts
            """)
        .param("now", now())
        .param("until", now().plus(LEASE))
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  void settle(long id, String state, String reason) {
    sql.sql(
            """
            UPDATE letters SET state = :state, reason = :reason, settled_at = :now, text = '', html = ''
            WHERE id = :id
            """)
        .param("id", id)
        .param("state", state)
        .param("reason", reason)
        .param("now", now())
        .update();
  }

  void defer(long id, Instant until, String reason) {
    sql.sql("UPDATE letters SET due_at = :until, reason = :reason WHERE id = :id")
        .param("id", id)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("reason", reason)
        .update();
  }

  /// Kept letters, the latest first.
  ///
  /// @param before only those with a smaller number
  List<Row> kept(long before, int atMost) {
    return sql.sql(
            """
            SELECT id, message_id, to_address, to_name, subject, '' AS text, '' AS html, purpose,
              posted_at, attempts
            FROM letters WHERE state = 'kept' AND id < :before ORDER BY id DESC LIMIT :atMost
            """)
        .param("before", before)
        .param("atMost", atMost)
        .query(Row.ROW)
        .list();
  }

  @Nullable Row kept(long id) {
    return sql.sql(
            """
            SELECT id, message_id, to_address, to_name, subject, text, html, purpose, posted_at, attempts
            FROM letters WHERE state = 'kept' AND id = :id
            """)
        .param("id", id)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  int forgetSettledBefore(Instant moment) {
    return sql.sql("DELETE FROM letters WHERE state <> 'waiting' AND posted_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
