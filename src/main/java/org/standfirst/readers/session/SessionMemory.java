package org.standfirst.readers.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.standfirst.database.Announcements;
import org.standfirst.readers.Visitor;

/// What this node remembers of sessions, for a minute at the most. What is ended or changed
/// anywhere is forgotten here as soon as that commits. What is being looked up meanwhile isn't
/// remembered at all: nobody waits for anybody else's connection. Out of touch with the other nodes
/// it remembers nothing.
@Component
public class SessionMemory implements Announcements.Listener {
  private static final String CHANNEL = "sessions";
  private static final int SESSIONS = 200_000;
  private final Cache<Token.Hash, Remembered> cache =
      Caffeine.newBuilder().maximumSize(SESSIONS).expireAfterWrite(Duration.ofMinutes(1)).build();
  private final AtomicLong changes = new AtomicLong();
  private final Announcements announcements;

  SessionMemory(Announcements announcements) {
    this.announcements = announcements;
    announcements.listen(CHANNEL, this);
  }

  /// What is remembered of a token.
  ///
  /// @param visitor whom it stands for; null: nobody
  record Remembered(Visitor.@Nullable Registered visitor) {}

  @Nullable Remembered recall(Token.Hash hash) {
    return announcements.inTouch() ? cache.getIfPresent(hash) : null;
  }

  Remembered recall(Token.Hash hash, Function<Token.Hash, Visitor.@Nullable Registered> lookUp) {
    Remembered known = recall(hash);
    if (known != null) {
      return known;
    }
    long before = changes.get();
    var found = new Remembered(lookUp.apply(hash));
    if (changes.get() == before) {
      cache.put(hash, found);
      if (changes.get() != before) {
        cache.invalidate(hash);
      }
    }
    return found;
  }

  void forgetEverywhere(Token.Hash hash) {
    announcements.announce(CHANNEL, hash.hex());
    // the same browser's next request may come before the announcement does
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              forget(hash);
            }
          });
    } else {
      forget(hash);
    }
  }

  private void forget(Token.Hash hash) {
    changes.incrementAndGet();
    cache.invalidate(hash);
  }

  @Override
  public void heard(String words) {
    forget(Token.Hash.ofHex(words));
  }

  @Override
  public void lineRestored() {
    changes.incrementAndGet();
    cache.invalidateAll();
  }
}
