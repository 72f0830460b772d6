package org.standfirst.newsletters.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Forgets the people on lists who don't get anything by them: the file of a list that nobody has
/// begun with for a week, and the rows that were refused ninety days after.
@Component
class ListsSweep {
  static final Duration UNBEGUN = Duration.ofDays(7);
  static final Duration REFUSED = Duration.ofDays(90);
  private static final Logger LOG = LoggerFactory.getLogger(ListsSweep.class);
  private final Lists lists;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ListsSweep(Lists lists, TransactionTemplate transactions, Clock clock) {
    this.lists = lists;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT17M")
  void sweep() {
    Instant now = clock.instant();
    for (long each : lists.unbegunSince(now.minus(UNBEGUN))) {
      transactions.executeWithoutResult(_ -> lists.end(each, "stopped"));
      LOG.info("List {} is forgotten: nobody has begun with it", each);
    }
    lists.forgetRefused(now.minus(REFUSED));
  }
}
