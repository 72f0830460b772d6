package org.standfirst.articles.work;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.workflow.Journalist;

/// Keeps what is being typed, before anyone saves it: a draft a writer and article, seen by its
/// writer alone. It is there again when they come back, whatever has become of their browser.
@Component
class Drafting {
  private final Work work;
  private final Drafts drafts;
  private final Locks locks;
  private final Clock clock;

  Drafting(Work work, Drafts drafts, Locks locks, Clock clock) {
    this.work = work;
    this.drafts = drafts;
    this.locks = locks;
    this.clock = clock;
  }

  /// What came of keeping a draft.
  sealed interface Outcome {
    /// It is kept.
    record Kept() implements Outcome {}

    /// They are writing it in another tab, whose words would have gone.
    record Elsewhere() implements Outcome {}

    /// It isn't theirs to write.
    record NotTheirs() implements Outcome {}

    /// There is no such article.
    record Gone() implements Outcome {}
  }

  /// Keeps what somebody has typed so far.
  ///
  /// @param made the edition that it is made on
  /// @param sitting where it was typed
  @Transactional
  Outcome keep(
      ArticleId article,
      WorkingCopy.Edition made,
      Manuscript written,
      Sitting sitting,
      Journalist writer) {
    WorkingCopy copy = work.open(article);
    if (copy == null) {
      return new Outcome.Gone();
    }
    if (!writer.writes(copy.owner())) {
      return new Outcome.NotTheirs();
    }
    if (!written.equals(copy.manuscript())) {
      return drafts.keep(article, writer.id(), made, written, sitting, now())
          ? new Outcome.Kept()
          : new Outcome.Elsewhere();
    }
    if (drafts.elsewhere(article, writer.id(), sitting) != null) {
      return new Outcome.Elsewhere();
    }
    drafts.discard(article, writer.id(), sitting);
    return new Outcome.Kept();
  }

  /// What they have typed in another tab since, other than this; null: nothing.
  @Nullable Draft elsewhere(
      ArticleId article, Manuscript written, Sitting sitting, Journalist writer) {
    Draft draft = drafts.elsewhere(article, writer.id(), sitting);
    return draft == null || draft.manuscript().equals(written) ? null : draft;
  }

  /// What somebody had typed and not saved; null: nothing that isn't saved.
  @Nullable Draft of(WorkingCopy copy, Journalist writer) {
    Draft draft = drafts.find(copy.article(), writer.id());
    return draft == null || draft.manuscript().equals(copy.manuscript()) ? null : draft;
  }

  /// Forgets what they have typed in a sitting, or had found there, since it isn't wanted.
  void discard(ArticleId article, Sitting sitting, Journalist writer) {
    drafts.discard(article, writer.id(), sitting);
  }

  /// Forgets it, since it is saved.
  void discard(ArticleId article, Journalist writer) {
    drafts.discard(article, writer.id());
  }

  /// Holds the article for somebody who has it open.
  ///
  /// @return who has it instead; null: nobody
  SaveOutcome.@Nullable LockedBy hold(ArticleId article, Journalist writer) {
    Locks.Lock other = locks.take(writer.id(), article);
    return other == null ? null : new SaveOutcome.LockedBy(other.name(), other.takenAt());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
