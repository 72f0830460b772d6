package org.standfirst.newsletters.schedule;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.issues.Extent;

/// The rows of rhythms.
@Component
public class Rhythms {
  private static final String SELECT =
      """
      SELECT newsletter, days, at, section, topic, most, at_least, extent, subject, opening, next_at,
        outcome, version
      FROM rhythms
      """;
  private static final RowMapper<Rhythm> ROW =
      (row, _) -> {
        Timestamp next = row.getTimestamp("next_at");
        return new Rhythm(
            new NewsletterId(row.getLong("newsletter")),
            Rhythm.days(row.getString("days")),
            row.getObject("at", LocalTime.class),
            row.getString("section"),
            row.getString("topic"),
            row.getInt("most"),
            row.getInt("at_least"),
            Extent.of(row.getString("extent")),
            row.getString("subject"),
            row.getString("opening"),
            next == null ? null : next.toInstant(),
            row.getString("outcome"),
            row.getInt("version"));
      };
  private final JdbcClient sql;

  Rhythms(JdbcClient sql) {
    this.sql = sql;
  }

  /// The rhythm of a newsletter; null: it has none.
  public @Nullable Rhythm find(NewsletterId newsletter) {
    return sql.sql(SELECT + " WHERE newsletter = :newsletter")
        .param("newsletter", newsletter.value())
        .query(ROW)
        .optional()
        .orElse(null);
  }

  /// When a newsletter makes its next issue by itself; null: it doesn't.
  public @Nullable Instant nextOf(NewsletterId newsletter) {
    Rhythm rhythm = find(newsletter);
    return rhythm == null ? null : rhythm.nextAt();
  }

  /// Keeps a rhythm; none is kept where another has changed it since that version.
  ///
  /// @return how many were
  int keep(Rhythm rhythm) {
    return sql.sql(
            """
            INSERT INTO rhythms (newsletter, days, at, section, topic, most, at_least, extent, subject,
              opening, next_at)
            VALUES (:newsletter, :days, :at, :section, :topic, :most, :atLeast, :extent, :subject,
              :opening, :next)
            ON CONFLICT (newsletter) DO UPDATE SET days = :days, at = :at, section = :section,
              topic = :topic, most = :most, at_least = :atLeast, extent = :extent, subject = :subject,
              opening = :opening, next_at = :next, version = rhythms.version + 1
            WHERE rhythms.version = :version
            """)
        .param("newsletter", rhythm.newsletter().value())
        .param("days", rhythm.dayNumbers())
        .param("at", rhythm.at(), Types.TIME)
        .param("section", rhythm.section())
        .param("topic", rhythm.topic())
        .param("most", rhythm.most())
        .param("atLeast", rhythm.atLeast())
        .param("extent", rhythm.extent().word())
        .param("subject", rhythm.subject())
        .param("opening", rhythm.opening())
        .param("next", time(rhythm.nextAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("version", rhythm.version())
        .update();
  }

  /// The first that is due and that nobody else has a hand on, held until the transaction ends.
  ///
  /// @param but newsletters whose it isn't
  @Nullable Rhythm claim(Instant now, Collection<Long> but) {
    return sql.sql(
            SELECT
                + """
                WHERE next_at <= :now AND newsletter <> ALL (:but)
                ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED
                """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("but", but.toArray(Long[]::new))
        .query(ROW)
        .optional()
        .orElse(null);
  }

  /// Goes on.
  ///
  /// @param next null: not by itself
  void goOn(NewsletterId newsletter, @Nullable Instant next, String outcome) {
    sql.sql("UPDATE rhythms SET next_at = :next, outcome = :outcome WHERE newsletter = :newsletter")
        .param("newsletter", newsletter.value())
        .param("next", time(next), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("outcome", outcome)
        .update();
  }

  /// When the next is due; null: none is.
  @Nullable Instant next() {
    return sql.sql("SELECT min(next_at) AS next FROM rhythms WHERE next_at IS NOT NULL")
        .query((row, _) -> row.getTimestamp("next"))
        .optional()
        .map(each -> each.toInstant())
        .orElse(null);
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
