package org.standfirst.articles.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.live.LiveDeeds.Deed;
import org.standfirst.articles.live.LiveOutcome.Done;
import org.standfirst.articles.live.LiveOutcome.Ended;
import org.standfirst.articles.live.LiveOutcome.NotTheirs;
import org.standfirst.articles.live.LiveOutcome.Nothing;
import org.standfirst.articles.live.LiveOutcome.Refused;
import org.standfirst.articles.live.LiveOutcome.Stale;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.work.Sitting;
import org.standfirst.articles.workflow.Journalist;

/// Covers an article live. What is written is in the paper at once, so all of it is for editors.
/// What is done already is not done again: it takes no number, and nothing moves.
@Component
public class LiveDesk {
  /// So soon nobody writes the same once more: a button was pressed twice, or an answer was lost.
  private static final Duration A_MOMENT = Duration.ofMinutes(1);

  private final LiveRows rows;
  private final LiveDeeds deeds;
  private final LiveProofs proofs;
  private final LiveDrafting drafting;
  private final Clock clock;

  LiveDesk(LiveRows rows, LiveDeeds deeds, LiveProofs proofs, LiveDrafting drafting, Clock clock) {
    this.rows = rows;
    this.deeds = deeds;
    this.proofs = proofs;
    this.drafting = drafting;
    this.clock = clock;
  }

  /// Makes an article live coverage.
  @Transactional
  public LiveOutcome begin(ArticleId article, Journalist by) {
    if (!by.edits()) {
      return new NotTheirs();
    }
    if (rows.begin(article, now())) {
      long change = rows.nextChange(article);
      return deeds.done(new Deed("begun", article, 0, by), change);
    }
    return rows.coverage(article) == null ? new Nothing() : new Done(0);
  }

  /// Ends the coverage: nothing more is to come.
  @Transactional
  public LiveOutcome end(ArticleId article, Journalist by) {
    return deeds.held(
        article,
        by,
        coverage -> {
          if (!coverage.goesOn()) {
            return new Done(0);
          }
          rows.end(article, now());
          return deeds.done(new Deed("ended", article, 0, by), rows.nextChange(article));
        });
  }

  /// Lets coverage that has ended go on.
  @Transactional
  public LiveOutcome resume(ArticleId article, Journalist by) {
    return deeds.held(
        article,
        by,
        coverage -> {
          if (coverage.goesOn()) {
            return new Done(0);
          }
          rows.end(article, null);
          return deeds.done(new Deed("resumed", article, 0, by), rows.nextChange(article));
        });
  }

  /// Adds an entry.
  ///
  /// @param sitting where it was typed
  @Transactional
  public LiveOutcome write(ArticleId article, Written written, Sitting sitting, Journalist by) {
    return deeds.held(
        article,
        by,
        coverage -> coverage.goesOn() ? add(article, written, sitting, by) : new Ended());
  }

  private LiveOutcome add(ArticleId article, Written written, Sitting sitting, Journalist by) {
    return switch (proofs.read(written)) {
      case LiveProofs.Proof.Flawed(List<Flaw> flaws) -> new Refused(flaws);
      case LiveProofs.Proof.Good(CleanEntry clean) -> {
        drafting.discard(EntryAddress.next(article), sitting, by);
        LiveEntry newest = rows.newest(article);
        if (newest != null && isAgain(clean, newest)) {
          yield new Done(newest.id());
        }
        long change = rows.nextChange(article);
        long entry = rows.add(article, change, clean, now());
        yield deeds.done(new Deed("entry-written", article, entry, by), change);
      }
    };
  }

  private boolean isAgain(CleanEntry clean, LiveEntry newest) {
    return clean.written().equals(newest.written())
        && newest.removedAt() == null
        && newest.writtenAt().isAfter(now().minus(A_MOMENT));
  }

  /// Changes what an entry says.
  ///
  /// @param version that it was opened in
  /// @param sitting where it was typed
  @Transactional
  public LiveOutcome rewrite(
      ArticleId article, long entry, int version, Written written, Sitting sitting, Journalist by) {
    return deeds.held(
        article,
        entry,
        by,
        before ->
            before.version() == version
                ? replace(new EntryAddress(article, entry), written, sitting, by)
                : new Stale(before));
  }

  private LiveOutcome replace(EntryAddress entry, Written written, Sitting sitting, Journalist by) {
    return switch (proofs.read(written)) {
      case LiveProofs.Proof.Flawed(List<Flaw> flaws) -> new Refused(flaws);
      case LiveProofs.Proof.Good(CleanEntry clean) -> {
        long change = rows.nextChange(entry.article());
        rows.replace(entry.number(), change, clean, now());
        drafting.discard(entry, sitting, by);
        yield deeds.done(new Deed("entry-rewritten", entry.article(), entry.number(), by), change);
      }
    };
  }

  /// Takes an entry out of the coverage.
  @Transactional
  public LiveOutcome remove(ArticleId article, long entry, Journalist by) {
    return deeds.held(
        article,
        entry,
        by,
        before -> {
          if (before.removedAt() != null) {
            return new Done(entry);
          }
          long change = rows.nextChange(article);
          rows.remove(entry, change, now());
          return deeds.done(new Deed("entry-removed", article, entry, by), change);
        });
  }

  /// Puts an entry back that was taken out.
  @Transactional
  public LiveOutcome putBack(ArticleId article, long entry, Journalist by) {
    return deeds.held(
        article,
        entry,
        by,
        before -> {
          if (before.removedAt() == null) {
            return new Done(entry);
          }
          long change = rows.nextChange(article);
          rows.remove(entry, change, null);
          return deeds.done(new Deed("entry-restored", article, entry, by), change);
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
