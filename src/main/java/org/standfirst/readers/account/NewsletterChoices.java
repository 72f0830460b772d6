package org.standfirst.readers.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsletterSettings;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.consent.ChoiceLedger;
import org.standfirst.readers.pages.Choice;

/// Which newsletters a reader wants.
@Component
public class NewsletterChoices {
  private final JdbcClient sql;
  private final NewsletterSettings settings;
  private final ChoiceLedger ledger;
  private final Clock clock;

  NewsletterChoices(JdbcClient sql, NewsletterSettings settings, ChoiceLedger ledger, Clock clock) {
    this.sql = sql;
    this.settings = settings;
    this.ledger = ledger;
    this.clock = clock;
  }

  /// Of what was ticked, what exists.
  public List<String> known(Collection<String> ticked) {
    return settings.newsletters().stream()
        .map(NewsletterSettings.Newsletter::slug)
        .filter(ticked::contains)
        .toList();
  }

  /// All that are offered, the chosen ones ticked.
  public List<Choice> offered(Collection<String> chosen) {
    return settings.newsletters().stream()
        .map(each ->
            new Choice(each.slug(), each.name(), each.promise(), chosen.contains(each.slug())))
        .toList();
  }

  public Set<String> of(ReaderId reader) {
    return new HashSet<>(
        sql.sql("SELECT newsletter FROM newsletter_choices WHERE reader = :reader")
            .param("reader", reader.value())
            .query((row, number) -> String.valueOf(row.getString(1)))
            .list());
  }

  /// From now on these, of those that are offered, and no others.
  public void choose(ReaderId reader, Collection<String> chosen, ChoiceLedger.Where where) {
    for (NewsletterSettings.Newsletter each : settings.newsletters()) {
      boolean wanted = chosen.contains(each.slug());
      int changed = wanted ? add(reader, each.slug()) : remove(reader, each.slug());
      if (changed > 0) {
        ledger.note(reader, ChoiceLedger.NEWSLETTER + each.slug(), wanted, where);
      }
    }
  }

  private int add(ReaderId reader, String newsletter) {
    return sql.sql(
            """
            INSERT INTO newsletter_choices (reader, newsletter, chosen_at)
            VALUES (:reader, :newsletter, :now) ON CONFLICT DO NOTHING
            """)
        .param("reader", reader.value())
        .param("newsletter", newsletter)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private int remove(ReaderId reader, String newsletter) {
    return sql.sql(
            "DELETE FROM newsletter_choices WHERE reader = :reader AND newsletter = :newsletter")
        .param("reader", reader.value())
        .param("newsletter", newsletter)
        .update();
  }
}
