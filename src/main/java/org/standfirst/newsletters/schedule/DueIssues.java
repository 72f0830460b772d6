package org.standfirst.newsletters.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.IssueCourse;

/// Starts the issues whose time has come. One that fails is tried again a minute later, and holds
/// up none of the others.
@Component
class DueIssues implements DueWork {
  private static final Logger LOG = LoggerFactory.getLogger(DueIssues.class);
  private static final Duration REST = Duration.ofMinutes(1);
  private final IssueCourse course;
  private final Starting starting;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Map<Long, Instant> resting = new HashMap<>();

  DueIssues(IssueCourse course, Starting starting, TransactionTemplate transactions, Clock clock) {
    this.course = course;
    this.starting = starting;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Outcome doFirst() {
    Issue[] claimed = new Issue[1];
    try {
      return transactions.execute(_ -> {
        Issue first = course.claim(clock.instant(), resting());
        if (first == null) {
          return Outcome.NOTHING;
        }
        claimed[0] = first;
        starting.start(first);
        return Outcome.DONE;
      });
    } catch (RuntimeException e) {
      if (claimed[0] == null) {
        throw e;
      }
      LOG.warn("Issue {} failed to start, and is tried again", claimed[0].id().value(), e);
      resting.put(claimed[0].id().value(), clock.instant().plus(REST));
      return Outcome.DONE;
    }
  }

  private Collection<Long> resting() {
    Instant now = clock.instant();
    resting.values().removeIf(until -> !until.isAfter(now));
    return resting.keySet();
  }

  @Override
  public @Nullable Instant next() {
    return course.nextStart();
  }
}
