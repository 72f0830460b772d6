package org.standfirst.articles;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleRows.Standing;
import org.standfirst.articles.Filing.Filed;
import org.standfirst.articles.Filing.Refused;
import org.standfirst.press.Press;
import org.standfirst.press.Subject;

/// The desk: takes articles in, changes, publishes and withdraws them. Each verb is one
/// transaction, and the pages that show the article are printed anew once it has committed.
@Component
public class Desk {
  private static final int TRIES = 10;
  private final ArticleRows rows;
  private final Placements placements;
  private final SearchEntries searchEntries;
  private final Press press;
  private final Clock clock;

  Desk(
      ArticleRows rows,
      Placements placements,
      SearchEntries searchEntries,
      Press press,
      Clock clock) {
    this.rows = rows;
    this.placements = placements;
    this.searchEntries = searchEntries;
    this.press = press;
    this.clock = clock;
  }

  /// Takes an article in; it is published at once unless it is a draft.
  @Transactional
  public Filing file(Copy copy) {
    return switch (read(copy)) {
      case Reading.Bad(var reason) -> new Refused(reason);
      case Reading.Good(var manuscript, var placement) -> {
        ArticleId id = add(manuscript, placement);
        switch (copy.timing()) {
          case Copy.Timing.Now() -> rows.publish(id, now());
          case Copy.Timing.At(Instant moment) -> rows.publish(id, earlier(moment, now()));
          case Copy.Timing.Draft() -> {}
        }
        yield changed(id, Set.of());
      }
    };
  }

  /// Replaces what an article says. Its address stays, and so does the time of its publication: a
  /// draft remains one.
  @Transactional
  public Filing update(ArticleId id, Copy copy) {
    return switch (read(copy)) {
      case Reading.Bad(var reason) -> new Refused(reason);
      case Reading.Good(var manuscript, var placement) ->
          change(id, () -> rows.replace(id, manuscript, placement, now()));
    };
  }

  /// Publishes a draft, or an article that was withdrawn.
  @Transactional
  public Filing publish(ArticleId id) {
    return change(id, () -> rows.publish(id, now()));
  }

  /// Takes an article out of the paper: its address answers "gone".
  @Transactional
  public Filing withdraw(ArticleId id) {
    return change(id, () -> rows.withdraw(id, now()));
  }

  private Filing change(ArticleId id, Runnable verb) {
    Standing before = rows.standing(id);
    if (before == null) {
      return new Refused(Filing.Reason.NO_SUCH_ARTICLE);
    }
    verb.run();
    return changed(id, shownBy(before));
  }

  private Filing changed(ArticleId id, Set<Subject> before) {
    searchEntries.refresh(id);
    Standing after = rows.standing(id);
    if (after == null) {
      return new Refused(Filing.Reason.NO_SUCH_ARTICLE);
    }
    Set<Subject> spoiled = new HashSet<>(before);
    spoiled.addAll(shownBy(after));
    spoiled.add(Subjects.article(id));
    spoiled.add(Subjects.newest());
    spoiled.add(Subjects.sitemap(Subjects.sitemapChunk(id)));
    press.spoil(spoiled);
    return new Filed(id, after.path());
  }

  private static Set<Subject> shownBy(Standing standing) {
    Set<Subject> all = new HashSet<>();
    all.add(Subjects.inSection(standing.section()));
    for (String topic : standing.topics()) {
      all.add(Subjects.aboutTopic(topic));
    }
    for (String author : standing.authors()) {
      all.add(Subjects.byAuthor(author));
    }
    return all;
  }

  private ArticleId add(Manuscript manuscript, Placement placement) {
    String slug = Slug.of(manuscript.headline(), "article");
    for (int attempt = 1; attempt <= 2 * TRIES; attempt++) {
      int number = attempt < TRIES ? attempt : ThreadLocalRandom.current().nextInt(100_000_000);
      String tried = attempt == 1 ? slug : slug + "-" + number;
      ArticleId id = rows.add(tried, manuscript, placement, now());
      if (id != null) {
        return id;
      }
    }
    throw new IllegalStateException("No address is left for the slug " + slug);
  }

  private Reading read(Copy copy) {
    return switch (Manuscript.read(copy)) {
      case Manuscript.Reading.Unprintable(var reason) -> new Reading.Bad(reason);
      case Manuscript.Reading.Printable(var manuscript) ->
          switch (placements.of(copy)) {
            case Placement.Lookup.Missing(var reason) -> new Reading.Bad(reason);
            case Placement.Lookup.There(var placement) -> new Reading.Good(manuscript, placement);
          };
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Instant earlier(Instant one, Instant other) {
    return (one.isBefore(other) ? one : other).truncatedTo(ChronoUnit.MICROS);
  }

  private sealed interface Reading {
    record Good(Manuscript manuscript, Placement placement) implements Reading {}

    record Bad(Filing.Reason reason) implements Reading {}
  }
}
