package org.standfirst.newsletters.subscribing;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has asked for less: nothing until a day, or no more than one issue in so many days.
@Component
class Restraints {
  private final JdbcClient sql;
  private final Clock clock;

  Restraints(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// What somebody has asked for.
  ///
  /// @param newsletter its slug; null: all
  /// @param pausedUntil null: not paused
  /// @param daysBetween null: as often as it comes
  record Row(
      long id,
      @Nullable String newsletter,
      @Nullable Instant pausedUntil,
      @Nullable Integer daysBetween) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
  }

  /// All that still counts of somebody.
  List<Row> of(Recipient recipient) {
    return sql.sql(
            """
            SELECT id, newsletter, CASE WHEN paused_until > :now THEN paused_until END AS paused_until,
              days_between
            FROM restraints
            WHERE %s = :number AND (paused_until > :now OR days_between IS NOT NULL)
            ORDER BY newsletter NULLS FIRST
            """
                .formatted(recipient.column()))
        .param("number", recipient.number())
        .param("now", now())
        .query(Row.ROW)
        .list();
  }

  /// Nothing until then.
  ///
  /// @param newsletter its slug; null: of all
  void pause(Recipient recipient, @Nullable String newsletter, Instant until) {
    sql.sql(
            """
            INSERT INTO restraints (%s, newsletter, paused_until, made_at)
            VALUES (:number, :newsletter, :until, :now)
            ON CONFLICT (reader, addressee, newsletter)
            DO UPDATE SET paused_until = excluded.paused_until, made_at = excluded.made_at
            """
                .formatted(recipient.column()))
        .param("number", recipient.number())
        .param("newsletter", newsletter, Types.VARCHAR)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("now", now())
        .update();
  }

  /// No more than one issue in so many days.
  void space(Recipient recipient, String newsletter, int days) {
    sql.sql(
            """
            INSERT INTO restraints (%s, newsletter, days_between, made_at)
            VALUES (:number, :newsletter, :days, :now)
            ON CONFLICT (reader, addressee, newsletter)
            DO UPDATE SET days_between = excluded.days_between, paused_until = NULL,
              made_at = excluded.made_at
            """
                .formatted(recipient.column()))
        .param("number", recipient.number())
        .param("newsletter", newsletter)
        .param("days", days)
        .param("now", now())
        .update();
  }

  /// As often as a newsletter comes; what was asked of all of them stays.
  void lift(Recipient recipient, String newsletter) {
    sql.sql(
            "DELETE FROM restraints WHERE %s = :number AND newsletter = :newsletter"
                .formatted(recipient.column()))
        .param("number", recipient.number())
        .param("newsletter", newsletter)
        .update();
  }

  /// The same of one that somebody has asked for; another's stays.
  void lift(Recipient recipient, long id) {
    sql.sql("DELETE FROM restraints WHERE %s = :number AND id = :id".formatted(recipient.column()))
        .param("number", recipient.number())
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
