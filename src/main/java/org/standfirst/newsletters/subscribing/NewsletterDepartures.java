package org.standfirst.newsletters.subscribing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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
  void note(Recipient recipient, String newsletter, Departing.Reason reason, Instant moment) {
    sql.sql(
            """
            INSERT INTO newsletter_departures (%s, newsletter, reason, departed_at)
            VALUES (:number, :newsletter, :reason, :moment)
            """
                .formatted(recipient.column()))
        .param("number", recipient.number())
        .param("newsletter", newsletter)
        .param("reason", reason.name().toLowerCase(Locale.ROOT))
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
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
