package org.standfirst.articles.publication;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.desk.Discarded;
import org.standfirst.articles.preview.PreviewLinks;
import org.standfirst.articles.work.Work;
import org.standfirst.articles.work.WorkingCopy;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Stage;

/// Throws away what never was in the paper, and brings it back: for its writer and for editors.
@Component
class Discarding {
  private final Work work;
  private final Discarded discarded;
  private final Schedule schedule;
  private final PreviewLinks previews;
  private final Publication publication;

  Discarding(
      Work work,
      Discarded discarded,
      Schedule schedule,
      PreviewLinks previews,
      Publication publication) {
    this.work = work;
    this.discarded = discarded;
    this.schedule = schedule;
    this.previews = previews;
    this.publication = publication;
  }

  /// What came of it.
  enum Outcome {
    DONE,
    /// It is in the paper, or was.
    HAS_STOOD,
    /// Somebody else is writing.
    LOCKED,
    NOT_THEIRS,
    GONE
  }

  /// Throws an article away: nobody reads it by a link any more, and it isn't published by itself.
  @Transactional
  public Outcome discard(ArticleId article, Journalist by) {
    WorkingCopy copy = work.hold(article);
    Outcome refused = refused(copy, by);
    if (refused != Outcome.DONE) {
      return refused;
    }
    if (work.isLockedAgainst(by, article)) {
      return Outcome.LOCKED;
    }
    schedule.strike(article);
    previews.takeBackAll(article);
    discarded.add(article);
    publication.note("discarded", article, by);
    return Outcome.DONE;
  }

  /// Brings it back as it was.
  @Transactional
  public Outcome undo(ArticleId article, Journalist by) {
    Outcome refused = refused(work.hold(article), by);
    if (refused == Outcome.DONE && discarded.bringBack(article)) {
      publication.note("brought-back", article, by);
    }
    return refused;
  }

  private static Outcome refused(@Nullable WorkingCopy copy, Journalist by) {
    if (copy == null) {
      return Outcome.GONE;
    }
    if (!by.writes(copy.owner())) {
      return Outcome.NOT_THEIRS;
    }
    return copy.standing() == Stage.DRAFT ? Outcome.DONE : Outcome.HAS_STOOD;
  }
}
