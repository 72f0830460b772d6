package org.standfirst.readers.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.OfferedNewsletters;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.consent.ChoiceLedger;
import org.standfirst.readers.pages.Choice;

/// Which newsletters a reader wants.
@Component
public class NewsletterChoices {
  private final JdbcClient sql;
  private final OfferedNewsletters newsletters;
  private final ChoiceLedger ledger;
  private final Clock clock;

  NewsletterChoices(
      JdbcClient sql, OfferedNewsletters newsletters, ChoiceLedger ledger, Clock clock) {
    this.sql = sql;
    this.newsletters = newsletters;
    this.ledger = ledger;
    this.clock = clock;
  }

  /// Of what was ticked, what exists.
  public List<String> known(Collection<String> ticked) {
    return newsletters.offered().stream()
        .map(OfferedNewsletters.Offer::slug)
        .filter(ticked::contains)
        .toList();
  }

  /// All that are offered, the chosen ones ticked.
  public List<Choice> offered(Collection<String> chosen) {
    return newsletters.offered().stream()
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
    for (OfferedNewsletters.Offer each : newsletters.offered()) {
      choose(reader, each.slug(), chosen.contains(each.slug()), where);
    }
  }

  /// From now on this one, or not; says whether that is a change.
  public boolean choose(
      ReaderId reader, String newsletter, boolean wanted, ChoiceLedger.Where where) {
    int changed = wanted ? add(reader, newsletter) : remove(reader, newsletter);
    if (changed > 0) {
      ledger.note(reader, ChoiceLedger.NEWSLETTER + newsletter, wanted, where);
    }
    return changed > 0;
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
