package org.standfirst.articles.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.publication.PublicationOutcome.Done;
import org.standfirst.articles.publication.PublicationOutcome.NotSo;
import org.standfirst.articles.publication.PublicationOutcome.Why;
import org.standfirst.articles.work.Descriptions;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.work.WorkingCopy;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Stage;

/// Enters articles in the schedule, by which they are published by themselves, and strikes them
/// off.
@Component
public class Scheduling {
  private final Publication publication;
  private final Descriptions descriptions;
  private final Handover handover;
  private final Desk desk;
  private final Schedule schedule;
  private final Clock clock;

  Scheduling(
      Publication publication,
      Descriptions descriptions,
      Handover handover,
      Desk desk,
      Schedule schedule,
      Clock clock) {
    this.publication = publication;
    this.descriptions = descriptions;
    this.handover = handover;
    this.desk = desk;
    this.schedule = schedule;
    this.clock = clock;
  }

  /// Has an article published as it is saved by then.
  ///
  /// @param due when; null: no moment that can be read
  @Transactional
  public PublicationOutcome schedule(ArticleId article, @Nullable Instant due, Journalist by) {
    return publication.held(article, by, saved -> schedule(saved, due, by));
  }

  private PublicationOutcome schedule(WorkingCopy saved, @Nullable Instant due, Journalist by) {
    if (due == null || !due.isAfter(clock.instant())) {
      return new NotSo(Why.NOT_TO_COME);
    }
    if (saved.killing() != null) {
      return new NotSo(Why.KILLED);
    }
    if (Publication.isEmbargoed(saved, due)) {
      return new NotSo(Why.EMBARGOED);
    }
    if (saved.isAllPrinted()) {
      return new NotSo(Why.NOTHING_NEW);
    }
    // whatever would keep it out of the paper then is better known now
    Filing.Refused refused = desk.unprintable(handover.copy(saved.manuscript()));
    if (refused != null) {
      return new PublicationOutcome.Refused(refused.reason());
    }
    List<Flaw> lacking = descriptions.lacking(saved.manuscript());
    if (!lacking.isEmpty()) {
      return new PublicationOutcome.Undescribed(lacking);
    }
    schedule.enter(saved.article(), due, by.id());
    publication.note("scheduled", saved.article(), by);
    return new Done();
  }

  /// Leaves it to the editors again when an article is published.
  @Transactional
  public PublicationOutcome unschedule(ArticleId article, Journalist by) {
    return publication.held(
        article,
        by,
        saved -> {
          if (saved.stage() != Stage.SCHEDULED) {
            return new NotSo(Why.NOT_SCHEDULED);
          }
          schedule.strike(article);
          publication.note("unscheduled", article, by);
          return new Done();
        });
  }
}
