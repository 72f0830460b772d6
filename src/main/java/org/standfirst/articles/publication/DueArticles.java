package org.standfirst.articles.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.publication.PublicationOutcome.Done;
import org.standfirst.articles.work.Work;
import org.standfirst.articles.work.WorkingCopy;
import org.standfirst.database.Passing;

/// Publishes what is due, in rounds in which each article is tried once, so that none holds up
/// another. One that can't be published, as things stand by now, is given back as ready and marked:
/// the wire may have changed the paper's version, or its address may be taken. One with which
/// something is broken is given back where it fails again in the next round.
@Component
public class DueArticles {
  private static final Logger LOG = LoggerFactory.getLogger(DueArticles.class);

  /// So many times in a row an article fails before it is given back: the first time it may have
  /// been another's doing, such as one that took its address in that moment.
  private static final int FAILURES = 2;

  private static final int PASSING_FAILURES = 60;

  private final Publication publication;
  private final Work work;
  private final Schedule schedule;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final ReentrantLock going = new ReentrantLock();
  private final Map<ArticleId, Integer> failures = new HashMap<>();

  DueArticles(
      Publication publication,
      Work work,
      Schedule schedule,
      TransactionTemplate transactions,
      Clock clock) {
    this.publication = publication;
    this.work = work;
    this.schedule = schedule;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What came of a round.
  public enum Outcome {
    ALL_DONE,
    SOME_FAILED
  }

  /// Publishes all that are due and that nobody else has a hand on.
  public Outcome publish() {
    going.lock();
    try {
      var round = new Round();
      while (round.tryNext()) {
        // and the one after
      }
      failures.keySet().retainAll(round.failed);
      return failures.isEmpty() ? Outcome.ALL_DONE : Outcome.SOME_FAILED;
    } finally {
      going.unlock();
    }
  }

  private final class Round {
    private final Set<ArticleId> tried = new HashSet<>();
    private final Set<ArticleId> failed = new HashSet<>();
    private @Nullable ArticleId claimed;

    /// Tries the next one, if there is another.
    boolean tryNext() {
      claimed = null;
      try {
        transactions.executeWithoutResult(_ -> {
          ArticleId first = schedule.claim(clock.instant(), tried);
          claimed = first;
          if (first != null) {
            publishOrGiveBack(first);
          }
        });
      } catch (RuntimeException e) {
        note(claimed, e);
      }
      return claimed != null && tried.add(claimed);
    }

    private void note(@Nullable ArticleId article, RuntimeException failure) {
      if (article == null) {
        throw failure;
      }
      if (isTriedAgain(article, failure)) {
        failed.add(article);
      }
    }
  }

  private void publishOrGiveBack(ArticleId article) {
    WorkingCopy saved = work.hold(article);
    Instant due = schedule.due(article);
    if (saved == null || due == null || due.isAfter(clock.instant())) {
      return; // it has been struck or published between the look and the hold
    }
    if (saved.isOvertaken() || !(publication.print(saved, null) instanceof Done)) {
      giveBack(article);
    }
  }

  private boolean isTriedAgain(ArticleId article, RuntimeException failure) {
    int most = Passing.isPassing(failure) ? PASSING_FAILURES : FAILURES;
    if (failures.merge(article, 1, Integer::sum) < most) {
      LOG.warn("Article {} failed to be published at its moment", article.value(), failure);
      return true;
    }
    LOG.warn("Article {} can't be published at its moment", article.value(), failure);
    try {
      giveBackBroken(article);
      return false;
    } catch (RuntimeException e) {
      LOG.warn("Article {} can't be given back", article.value(), e);
      return true;
    }
  }

  private void giveBack(ArticleId article) {
    if (schedule.setAside(article, clock.instant()) == Schedule.Change.MADE) {
      schedule.list(article);
      noteGivenBack(article);
    }
  }

  /// The same, and even if neither the list nor the audit trail can be told.
  private void giveBackBroken(ArticleId article) {
    if (schedule.setAside(article, clock.instant()) == Schedule.Change.MADE) {
      tell(article, () -> schedule.list(article));
      tell(article, () -> noteGivenBack(article));
    }
  }

  private void noteGivenBack(ArticleId article) {
    publication.note("schedule-failed", article, null);
  }

  private void tell(ArticleId article, Runnable telling) {
    try {
      transactions.executeWithoutResult(_ -> telling.run());
    } catch (RuntimeException e) {
      LOG.warn("Not everywhere is it told that article {} is given back", article.value(), e);
    }
  }
}
