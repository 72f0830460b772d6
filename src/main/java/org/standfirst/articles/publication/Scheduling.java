package org.standfirst.articles.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.publication.PublicationOutcome.Done;
import org.standfirst.articles.publication.PublicationOutcome.NotSo;
import org.standfirst.articles.publication.PublicationOutcome.Why;
import org.standfirst.articles.work.Descriptions;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.work.Work;
import org.standfirst.articles.work.WorkingCopy;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Stage;

/// Has articles published by themselves when their moment comes.
@Component
public class Scheduling {
  private static final Logger LOG = LoggerFactory.getLogger(Scheduling.class);
  private final Publication publication;
  private final Descriptions descriptions;
  private final Handover handover;
  private final Work work;
  private final Desk desk;
  private final Schedule schedule;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Scheduling(
      Publication publication,
      Descriptions descriptions,
      Handover handover,
      Work work,
      Desk desk,
      Schedule schedule,
      TransactionTemplate transactions,
      Clock clock) {
    this.publication = publication;
    this.descriptions = descriptions;
    this.handover = handover;
    this.work = work;
    this.desk = desk;
    this.schedule = schedule;
    this.transactions = transactions;
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

  /// What came of looking for an article that is due.
  enum Next {
    FOUND,
    NONE
  }

  /// Publishes one that is due. One that can't be, as things stand by now, is given back as ready
  /// and marked: the wire may have changed the paper's version, its address may be taken, or the
  /// database itself refuses it. It never holds up the next one.
  public Next publishNextDue() {
    try {
      return Objects.requireNonNull(transactions.execute(_ -> publishFirst()));
    } catch (Unprintable e) {
      LOG.warn("Article {} can't be published at its moment", e.article.value(), e);
      transactions.executeWithoutResult(_ -> {
        if (held(e.article) != null) {
          giveBack(e.article);
        }
      });
      return Next.FOUND;
    }
  }

  private Next publishFirst() {
    ArticleId article = schedule.claim(clock.instant());
    if (article == null) {
      return Next.NONE;
    }
    WorkingCopy saved = held(article);
    if (saved != null && (saved.isOvertaken() || !isPrinted(saved))) {
      giveBack(article);
    }
    return Next.FOUND;
  }

  /// What is due; null: it has been struck or published between the look and the hold.
  private @Nullable WorkingCopy held(ArticleId article) {
    WorkingCopy saved = work.hold(article);
    Instant due = schedule.due(article);
    return due == null || due.isAfter(clock.instant()) ? null : saved;
  }

  private boolean isPrinted(WorkingCopy saved) {
    try {
      return publication.print(saved, null) instanceof Done;
    } catch (RuntimeException e) {
      throw Passing.isPassing(e) ? e : new Unprintable(saved.article(), e);
    }
  }

  private void giveBack(ArticleId article) {
    schedule.setAside(article);
    publication.note("schedule-failed", article, null);
  }

  /// What undoes the transaction in which an article can't be printed.
  private static final class Unprintable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient ArticleId article;

    Unprintable(ArticleId article, RuntimeException cause) {
      super(cause);
      this.article = article;
    }
  }
}
