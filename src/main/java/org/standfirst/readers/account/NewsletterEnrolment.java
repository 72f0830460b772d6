package org.standfirst.readers.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ChosenNewsletters.Enrolled;
import org.standfirst.readers.consent.ChoiceLedger;

/// Enters many readers for a newsletter at once, but for those who have left it.
@Component
public class NewsletterEnrolment {
  private final JdbcClient sql;
  private final Clock clock;

  NewsletterEnrolment(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Enters those who are readers, and says what became of each; by their addresses, in lower case.
  public Map<String, Enrolled> enrol(
      String newsletter, Collection<String> addresses, ChoiceLedger.Where where) {
    Map<String, Enrolled> all = new HashMap<>();
    sql.sql(
            """
            WITH known AS (
              SELECT id, lower(email COLLATE "C") AS address,
                coalesce((SELECT NOT allowed FROM choices
                  WHERE choices.reader = readers.id AND choice = :choice
                  ORDER BY choices.id DESC LIMIT 1), false) AS has_left
              FROM readers
              WHERE lower(email COLLATE "C") = ANY (:addresses) AND confirmed_at IS NOT NULL),
            added AS (
              INSERT INTO newsletter_choices (reader, newsletter, chosen_at)
              SELECT id, :newsletter, :now FROM known WHERE NOT has_left ORDER BY id
              ON CONFLICT DO NOTHING RETURNING reader),
            noted AS (
              INSERT INTO choices (reader, choice, allowed, form, place, chosen_at)
              SELECT reader, :choice, true, :form, :place, :now FROM added)
            SELECT address, has_left, added.reader IS NOT NULL
            FROM known LEFT JOIN added ON added.reader = known.id
            """)
        .param("newsletter", newsletter)
        .param("choice", ChoiceLedger.NEWSLETTER + newsletter)
        .param("addresses", addresses.toArray(String[]::new))
        .param("form", where.form().name())
        .param("place", where.place())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(row -> {
          Enrolled what =
              row.getBoolean(3)
                  ? Enrolled.CHOSEN
                  : row.getBoolean(2) ? Enrolled.LEFT : Enrolled.HAD;
          all.put(row.getString(1), what);
        });
    return all;
  }
}
