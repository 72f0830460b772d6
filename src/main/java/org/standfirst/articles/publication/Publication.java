package org.standfirst.articles.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.Killing;
import org.standfirst.articles.corrections.Corrections;
import org.standfirst.articles.publication.PublicationOutcome.Done;
import org.standfirst.articles.publication.PublicationOutcome.NotSo;
import org.standfirst.articles.publication.PublicationOutcome.Why;
import org.standfirst.articles.work.Descriptions;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.work.Work;
import org.standfirst.articles.work.WorkingCopy;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Stage;
import org.standfirst.readers.AuditTrail;

/// Brings what is written into the paper, and takes it out again. All of it is for editors.
@Component
public class Publication {
  private final Work work;
  private final Descriptions descriptions;
  private final Handover handover;
  private final Desk desk;
  private final Corrections corrections;
  private final Schedule schedule;
  private final AuditTrail trail;
  private final Clock clock;

  Publication(
      Work work,
      Descriptions descriptions,
      Handover handover,
      Desk desk,
      Corrections corrections,
      Schedule schedule,
      AuditTrail trail,
      Clock clock) {
    this.work = work;
    this.descriptions = descriptions;
    this.handover = handover;
    this.desk = desk;
    this.corrections = corrections;
    this.schedule = schedule;
    this.trail = trail;
    this.clock = clock;
  }

  /// What is done to an article that is there, by someone who may.
  interface Deed {
    PublicationOutcome to(WorkingCopy saved);
  }

  /// Does it while nobody else saves or prints the article.
  PublicationOutcome held(ArticleId article, Journalist by, Deed deed) {
    if (!by.edits()) {
      return new PublicationOutcome.NotTheirs();
    }
    WorkingCopy saved = work.hold(article);
    return saved == null ? new PublicationOutcome.Gone() : deed.to(saved);
  }

  /// Publishes an article as it is saved; one that is in the paper is updated.
  @Transactional
  public PublicationOutcome publish(ArticleId article, Journalist by) {
    return held(article, by, saved -> print(saved, by));
  }

  /// @param by null: nobody, its moment has come
  PublicationOutcome print(WorkingCopy saved, @Nullable Journalist by) {
    if (saved.killing() != null) {
      return new NotSo(Why.KILLED);
    }
    if (isEmbargoed(saved, clock.instant())) {
      return new NotSo(Why.EMBARGOED);
    }
    List<Flaw> lacking = descriptions.lacking(saved.manuscript());
    if (!lacking.isEmpty()) {
      return new PublicationOutcome.Undescribed(lacking);
    }
    return switch (handover.print(saved)) {
      case Filing.Refused(Filing.Reason reason) -> new PublicationOutcome.Refused(reason);
      case Filing.Filed(_, String path) -> {
        work.settle(saved.article(), by);
        if (!saved.path().isEmpty() && !path.equals(saved.path())) {
          note("moved", saved.article(), by);
        }
        note(saved.path().isEmpty() ? "published" : "updated", saved.article(), by);
        yield new Done();
      }
    };
  }

  /// Lets an article that its agency has killed be published all the same.
  ///
  /// @param seen the kill that is overruled; another, which came in since, is not
  @Transactional
  public PublicationOutcome overrule(ArticleId article, String seen, Journalist by) {
    return held(
        article,
        by,
        saved -> {
          Killing killing = saved.killing();
          if (killing == null) {
            return new Done();
          }
          if (!killing.mark().equals(seen)) {
            return new NotSo(Why.KILLED_ANEW);
          }
          desk.overrule(article);
          note("kill-overruled", article, by);
          return new Done();
        });
  }

  static boolean isEmbargoed(WorkingCopy saved, Instant at) {
    Instant embargo = saved.manuscript().embargo();
    return embargo != null && at.isBefore(embargo);
  }

  /// Updates an article in the paper and says what was wrong.
  @Transactional
  public PublicationOutcome correct(ArticleId article, String words, Journalist by) {
    return held(
        article,
        by,
        saved -> {
          if (words.isBlank()) {
            return new NotSo(Why.NO_CORRECTION);
          }
          if (saved.path().isEmpty()) {
            return new NotSo(Why.NOT_IN_THE_PAPER);
          }
          PublicationOutcome printed = print(saved, by);
          if (printed instanceof Done) {
            corrections.add(article, words.strip(), clock.instant());
            note("corrected", article, by);
          }
          return printed;
        });
  }

  /// Takes an article out of the paper for now.
  @Transactional
  public PublicationOutcome unpublish(ArticleId article, Journalist by) {
    return takeOut(article, by, Set.of(Stage.PUBLISHED), "unpublished", desk::unpublish);
  }

  /// Takes an article out of the paper for good, also one that was unpublished before.
  @Transactional
  public PublicationOutcome takeDown(ArticleId article, Journalist by) {
    return takeOut(
        article, by, Set.of(Stage.PUBLISHED, Stage.UNPUBLISHED), "taken-down", desk::withdraw);
  }

  /// @param from where it has to stand
  private PublicationOutcome takeOut(
      ArticleId article,
      Journalist by,
      Set<Stage> from,
      String deed,
      Function<ArticleId, Filing> taking) {
    return held(
        article,
        by,
        saved -> {
          if (!from.contains(saved.standing())) {
            return new NotSo(Why.NOT_IN_THE_PAPER);
          }
          schedule.strike(article);
          if (taking.apply(article) instanceof Filing.Refused(Filing.Reason reason)) {
            return new PublicationOutcome.Refused(reason);
          }
          note(deed, article, by);
          return new Done();
        });
  }

  /// Adds a line to the audit trail.
  ///
  /// @param by null: nobody
  void note(String deed, ArticleId article, @Nullable Journalist by) {
    trail.note(
        new AuditTrail.Line(
            "articles.deed." + deed,
            by == null ? null : by.id(),
            null,
            by == null ? "" : by.place(),
            Map.of("article", Long.toString(article.value()))));
  }
}
