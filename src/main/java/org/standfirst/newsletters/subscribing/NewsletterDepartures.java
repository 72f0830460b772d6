package org.standfirst.newsletters.subscribing;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who left what by a link or by what came back.
@Component
class NewsletterDepartures {
  private final JdbcClient sql;

  NewsletterDepartures(JdbcClient sql) {
    this.sql = sql;
  }

  /// Notes that somebody left a newsletter. What is left together has the same moment.
  ///
  /// @param choice how they had come to it, where they may be put back; else null
  void note(
      Recipient recipient,
      String newsletter,
      Departing.Reason reason,
      Instant moment,
      Addressees.@Nullable Choice choice) {
    sql.sql(
            """
            INSERT INTO newsletter_departures
              (%s, newsletter, reason, departed_at, source, place, consent, chosen_at)
            VALUES (:number, :newsletter, :reason, :moment, :source, :place, :consent, :chosenAt)
            """
                .formatted(recipient.column()))
        .param("number", recipient.number())
        .param("newsletter", newsletter)
        .param("reason", reason.name().toLowerCase(Locale.ROOT))
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("source", choice == null ? "" : choice.source())
        .param("place", choice == null ? "" : choice.place())
        .param("consent", choice == null ? "" : choice.consent())
        .param(
            "chosenAt",
            choice == null ? null : choice.chosenAt().atOffset(ZoneOffset.UTC),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  /// How somebody had come to a newsletter that the paper took them off; null: it didn't, or not
  /// last.
  Addressees.@Nullable Choice takenAway(Recipient recipient, String newsletter) {
    return sql.sql(
            """
            SELECT source, place, consent, coalesce(chosen_at, departed_at) AS chosen_at
            FROM newsletter_departures AS last
            WHERE %1$s = :number AND newsletter = :newsletter AND reason = 'staff'
              AND NOT EXISTS (SELECT FROM newsletter_departures AS later
                WHERE later.%1$s = :number AND later.newsletter = :newsletter
                  AND later.departed_at > last.departed_at)
            ORDER BY id DESC LIMIT 1
            """
                .formatted(recipient.column()))
        .param("number", recipient.number())
        .param("newsletter", newsletter)
        .query(Addressees.Choice.ROW)
        .optional()
        .orElse(null);
  }

  /// What somebody left together with a newsletter when they last left it; empty: they never did.
  List<String> with(Recipient recipient, String newsletter) {
    return sql.sql(
            """
            SELECT newsletter FROM newsletter_departures WHERE %1$s = :number AND departed_at = (
              SELECT max(departed_at) FROM newsletter_departures
              WHERE %1$s = :number AND newsletter = :newsletter)
            ORDER BY newsletter
            """
                .formatted(recipient.column()))
        .param("number", recipient.number())
        .param("newsletter", newsletter)
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  /// Somebody has come back to a newsletter.
  void forget(Recipient recipient, String newsletter) {
    sql.sql(
            "DELETE FROM newsletter_departures WHERE %s = :number AND newsletter = :newsletter"
                .formatted(recipient.column()))
        .param("number", recipient.number())
        .param("newsletter", newsletter)
        .update();
  }
}
