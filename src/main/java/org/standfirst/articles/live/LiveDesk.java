package org.standfirst.articles.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.live.LiveOutcome.Done;
import org.standfirst.articles.live.LiveOutcome.Ended;
import org.standfirst.articles.live.LiveOutcome.NotTheirs;
import org.standfirst.articles.live.LiveOutcome.Nothing;
import org.standfirst.articles.live.LiveOutcome.Refused;
import org.standfirst.articles.live.LiveOutcome.Stale;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.media.Media;
import org.standfirst.readers.AuditTrail;

/// Covers an article live. What is written is in the paper at once, so all of it is for editors.
/// Each verb is one transaction that also leaves a line in the audit trail, spoils the pages that
/// show the article and tells those that are open.
@Component
public class LiveDesk {
  private final LiveRows rows;
  private final Desk desk;
  private final LiveCalls calls;
  private final Media media;
  private final AuditTrail trail;
  private final Clock clock;

  LiveDesk(LiveRows rows, Desk desk, LiveCalls calls, Media media, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.desk = desk;
    this.calls = calls;
    this.media = media;
    this.trail = trail;
    this.clock = clock;
  }

  /// Makes an article live coverage.
  @Transactional
  public LiveOutcome begin(ArticleId article, Journalist by) {
    if (!by.edits()) {
      return new NotTheirs();
    }
    boolean begun = rows.begin(article, now());
    return changed(
        article, by, change -> begun ? done(article, change, "begun", 0, by) : new Done(0));
  }

  /// Ends the coverage: nothing more is to come.
  @Transactional
  public LiveOutcome end(ArticleId article, Journalist by) {
    return changed(
        article,
        by,
        change -> {
          rows.end(article, now());
          return done(article, change, "ended", 0, by);
        });
  }

  /// Lets coverage that has ended go on.
  @Transactional
  public LiveOutcome resume(ArticleId article, Journalist by) {
    return changed(
        article,
        by,
        change -> {
          rows.end(article, null);
          return done(article, change, "resumed", 0, by);
        });
  }

  /// Adds an entry.
  @Transactional
  public LiveOutcome write(ArticleId article, Written written, Journalist by) {
    return changed(
        article,
        by,
        change -> {
          Coverage coverage = rows.coverage(article);
          if (coverage == null || !coverage.goesOn()) {
            return new Ended();
          }
          return read(
              written,
              clean -> {
                long entry = rows.add(article, change, clean, now());
                return done(article, change, "entry-written", entry, by);
              });
        });
  }

  /// Changes what an entry says.
  ///
  /// @param version that it was opened in
  @Transactional
  public LiveOutcome rewrite(
      ArticleId article, long entry, int version, Written written, Journalist by) {
    return entry(
        article,
        entry,
        by,
        (change, before) ->
            before.version() == version
                ? read(
                    written,
                    clean -> {
                      rows.replace(entry, change, clean, now());
                      return done(article, change, "entry-rewritten", entry, by);
                    })
                : new Stale(before));
  }

  /// Takes an entry out of the coverage.
  @Transactional
  public LiveOutcome remove(ArticleId article, long entry, Journalist by) {
    return entry(
        article,
        entry,
        by,
        (change, before) -> {
          if (before.removedAt() != null) {
            return new Done(entry);
          }
          rows.remove(entry, change, now());
          return done(article, change, "entry-removed", entry, by);
        });
  }

  /// Puts an entry back that was taken out.
  @Transactional
  public LiveOutcome putBack(ArticleId article, long entry, Journalist by) {
    return entry(
        article,
        entry,
        by,
        (change, before) -> {
          if (before.removedAt() == null) {
            return new Done(entry);
          }
          rows.remove(entry, change, null);
          return done(article, change, "entry-restored", entry, by);
        });
  }

  /// What is done to coverage that is there, under the number of that change.
  private interface Deed {
    LiveOutcome under(long change);
  }

  /// What is done to an entry that is there.
  private interface DeedAtEntry {
    LiveOutcome to(long change, LiveEntry before);
  }

  /// What is done with words that can be printed.
  private interface Printing {
    LiveOutcome of(CleanEntry clean);
  }

  private LiveOutcome changed(ArticleId article, Journalist by, Deed deed) {
    if (!by.edits()) {
      return new NotTheirs();
    }
    Long change = rows.nextChange(article);
    return change == null ? new Nothing() : deed.under(change);
  }

  private LiveOutcome entry(ArticleId article, long entry, Journalist by, DeedAtEntry deed) {
    return changed(
        article,
        by,
        change -> {
          LiveEntry before = rows.entry(article, entry);
          return before == null ? new Nothing() : deed.to(change, before);
        });
  }

  private LiveOutcome read(Written written, Printing printing) {
    return switch (CleanEntry.read(written)) {
      case CleanEntry.Reading.Unprintable(String field, String why) ->
          new Refused(List.of(new Flaw(field, why)));
      case CleanEntry.Reading.Printable(CleanEntry clean) ->
          media.pictures(clean.pictures()).size() < clean.pictures().size()
              ? new Refused(List.of(new Flaw("body", "articles.refused.no-such-picture")))
              : printing.of(clean);
    };
  }

  private LiveOutcome done(ArticleId article, long change, String deed, long entry, Journalist by) {
    Map<String, String> details = new TreeMap<>(Map.of("article", Long.toString(article.value())));
    if (entry > 0) {
      details.put("entry", Long.toString(entry));
    }
    trail.note(
        new AuditTrail.Line("articles.deed.live-" + deed, by.id(), null, by.place(), details));
    // first the pages are spoiled, then those that are open hear that there is something to fetch
    var _ = desk.touch(article);
    calls.call(article, change);
    return new Done(entry);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
