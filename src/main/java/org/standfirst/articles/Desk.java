package org.standfirst.articles;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleRows.Standing;
import org.standfirst.articles.Filing.Filed;
import org.standfirst.articles.Filing.Refused;
import org.standfirst.articles.body.WallPlace;
import org.standfirst.press.Press;
import org.standfirst.press.Subject;

/// The desk: takes articles in, changes, publishes and withdraws them. Each verb is one
/// transaction, an [ArticleChange] is told within it, and the pages that show the article are
/// printed anew once it has committed.
@Component
public class Desk {
  private final ArticleRows rows;
  private final ArticleAddresses addresses;
  private final RelatedArticles related;
  private final Placements placements;
  private final SearchEntries searchEntries;
  private final Press press;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Desk(
      ArticleRows rows,
      ArticleAddresses addresses,
      RelatedArticles related,
      Placements placements,
      SearchEntries searchEntries,
      Press press,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.addresses = addresses;
    this.related = related;
    this.placements = placements;
    this.searchEntries = searchEntries;
    this.press = press;
    this.events = events;
    this.clock = clock;
  }

  /// Takes an article in; it is published at once unless it is a draft.
  @Transactional
  public Filing file(Copy copy) {
    return switch (read(copy)) {
      case Reading.Bad(var reason) -> new Refused(reason);
      case Reading.Good(var fair, var placement) -> {
        ArticleId id = add(fair, placement);
        switch (copy.timing()) {
          case Copy.Timing.Now() -> rows.publish(id, now());
          case Copy.Timing.At(Instant moment) -> rows.publish(id, earlier(moment, now()));
          case Copy.Timing.Draft() -> {}
        }
        yield changed(id, Standing.NONE);
      }
    };
  }

  /// Replaces what an article says. Its address stays, and so does the time of its publication: a
  /// draft remains one. Where an editor has set the wall, it stands there further on.
  @Transactional
  public Filing update(ArticleId id, Copy copy) {
    return switch (read(copy, rows.wall(id))) {
      case Reading.Bad(var reason) -> new Refused(reason);
      case Reading.Good(var fair, var placement) ->
          change(
              id,
              () -> {
                rows.setFree(id);
                rows.replace(id, fair, placement, now());
              });
    };
  }

  /// Publishes a draft, or an article that was withdrawn.
  @Transactional
  public Filing publish(ArticleId id) {
    return change(
        id,
        () -> {
          rows.setFree(id);
          rows.publish(id, now());
        });
  }

  /// Prints an article as the newsroom has written it: one that is in the paper is updated, any
  /// other is published.
  @Transactional
  public Filing print(ArticleId id, Copy copy, Dressing dressing) {
    return switch (read(copy)) {
      case Reading.Bad(var reason) -> new Refused(reason);
      case Reading.Good(var fair, var placement) -> {
        Standing before = rows.standing(id);
        if (before == null) {
          yield new Refused(Filing.Reason.NO_SUCH_ARTICLE);
        }
        if (addresses.give(id, before, dressing.slug(), fair.headline())
            == ArticleAddresses.Giving.TAKEN) {
          yield new Refused(Filing.Reason.ADDRESS_TAKEN);
        }
        rows.replace(id, fair, placement, now());
        rows.dress(id, dressing);
        related.replace(id, dressing.related());
        if (!before.isInThePaper()) {
          rows.publish(id, now());
        }
        yield changed(id, before);
      }
    };
  }

  /// Makes room for an article that is yet to be written, in a section.
  @Transactional
  public ArticleId begin(String section, String language) {
    return rows.begin(section, language, now());
  }

  /// Something that hangs on an article has changed, such as its live coverage: it counts as
  /// updated, and its words stay as they are.
  @Transactional
  public Filing touch(ArticleId id) {
    return change(id, () -> rows.touch(id, now()));
  }

  /// Takes an article out of the paper for now: nothing stands at its address.
  @Transactional
  public Filing unpublish(ArticleId id) {
    return change(id, () -> rows.unpublish(id));
  }

  /// What keeps copy from being printed, as far as it shows in its words; null: nothing.
  public Filing.@Nullable Refused unprintable(Copy copy) {
    return FairCopy.read(copy) instanceof FairCopy.Reading.Unprintable(Filing.Reason reason)
        ? new Refused(reason)
        : null;
  }

  /// Takes an article out of the paper for good, since its agency has taken it back. The newsroom
  /// is told before anybody prints it again; a later version of the agency's own sets it free.
  @Transactional
  public Filing kill(ArticleId id, String agency, String reason) {
    return change(
        id,
        () -> {
          rows.kill(id, new Killing(agency, reason, now()));
          rows.withdraw(id, now());
        });
  }

  /// Lets a killed article be printed all the same.
  @Transactional
  public void overrule(ArticleId id) {
    rows.setFree(id);
  }

  /// Takes an article out of the paper for good: its address answers "gone".
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
    return changed(id, before);
  }

  private Filing changed(ArticleId id, Standing before) {
    searchEntries.refresh(id);
    Standing after = rows.standing(id);
    if (after == null) {
      return new Refused(Filing.Reason.NO_SUCH_ARTICLE);
    }
    Set<Subject> spoiled = Listed.changed(before, after);
    spoiled.add(Subjects.article(id));
    spoiled.add(Subjects.newest());
    spoiled.add(Subjects.sitemap(Subjects.sitemapChunk(id)));
    press.spoil(spoiled);
    events.publishEvent(change(id, before, after));
    return new Filed(id, after.path());
  }

  private static ArticleChange change(ArticleId id, Standing before, Standing after) {
    if (after.isInThePaper()) {
      return before.isInThePaper()
          ? new ArticleUpdated(id, after.path())
          : new ArticlePublished(id, after.path());
    }
    // of what never was in the paper nobody outside hears
    if (before.status().equals(after.status()) || before.status().equals("draft")) {
      return new ArticleFiled(id, after.path());
    }
    return switch (after.status()) {
      case "withdrawn" -> new ArticleTakenDown(id, after.path());
      case "unpublished" -> new ArticleUnpublished(id, after.path());
      default -> new ArticleFiled(id, after.path());
    };
  }

  private ArticleId add(FairCopy fair, Placement placement) {
    for (String tried : Slug.candidates(fair.headline())) {
      ArticleId id = rows.add(tried, fair, placement, now());
      if (id != null) {
        return id;
      }
    }
    throw new IllegalStateException("No address is left for " + fair.headline());
  }

  private Reading read(Copy copy) {
    return read(copy, null);
  }

  private Reading read(Copy copy, @Nullable WallPlace wall) {
    return switch (FairCopy.read(copy, wall)) {
      case FairCopy.Reading.Unprintable(var reason) -> new Reading.Bad(reason);
      case FairCopy.Reading.Printable(var fair) ->
          switch (placements.of(copy, fair.prose().pictures())) {
            case Placement.Lookup.Missing(var reason) -> new Reading.Bad(reason);
            case Placement.Lookup.There(var placement) -> new Reading.Good(fair, placement);
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
    record Good(FairCopy fair, Placement placement) implements Reading {}

    record Bad(Filing.Reason reason) implements Reading {}
  }
}
