package org.standfirst.wire;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.wire.WireItems.State;

/// Publishes items when their embargo ends. An item is locked before it is looked at again, as it
/// is when a version of it comes in: no two nodes publish it, and none that was killed meanwhile.
@Component
class Embargoes {
  private static final Logger LOG = LoggerFactory.getLogger(Embargoes.class);
  private final WireItems items;
  private final Desk desk;
  private final WireSettings settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Embargoes(
      WireItems items,
      Desk desk,
      WireSettings settings,
      TransactionTemplate transaction,
      Clock clock) {
    this.items = items;
    this.desk = desk;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT3S", initialDelayString = "PT5S")
  void lift() {
    for (String uri : items.due(clock.instant())) {
      liftApart(uri);
    }
  }

  /// One that can't be lifted holds up no other.
  private void liftApart(String uri) {
    try {
      transaction.executeWithoutResult(_ -> lift(uri));
    } catch (RuntimeException e) {
      LOG.warn("Wire: the embargo of {} can’t be lifted yet: {}", uri, e.getMessage());
    }
  }

  private void lift(String uri) {
    items
        .latest(uri)
        .filter(item -> item.isDue(clock.instant()))
        .ifPresent(item -> items.lift(uri, item.version(), publish(uri, item.article())));
  }

  private State publish(String uri, @Nullable ArticleId article) {
    if (article == null || !settings.publish()) {
      return State.DRAFT;
    }
    return switch (desk.publish(article)) {
      case Filing.Filed(_, String path) -> {
        LOG.info("Wire: the embargo of {} has ended, it is published at {}", uri, path);
        yield State.PUBLISHED;
      }
      case Filing.Refused _ -> State.DRAFT;
    };
  }
}
