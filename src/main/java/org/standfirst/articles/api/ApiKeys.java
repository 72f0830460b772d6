package org.standfirst.articles.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.PlainWords;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;

/// The keys that programs read by: made and revoked by administrators, shown once, kept hashed. A
/// revoked key opens nothing from that moment on, on any node.
@Component
class ApiKeys {
  private static final int LONGEST_NAME = 100;
  private static final Duration LATELY = Duration.ofMinutes(1);
  private final KeyRows rows;
  private final AuditTrail trail;
  private final Clock clock;

  ApiKeys(KeyRows rows, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.trail = trail;
    this.clock = clock;
  }

  /// What came of wanting a key.
  sealed interface Making {
    /// Here it is, for this once.
    record Made(Secret secret) implements Making {}

    /// Nobody would know what it is for.
    record Nameless() implements Making {}

    /// The name is longer than a line.
    record TooLong() implements Making {}
  }

  /// All of them, the latest first.
  List<ApiKey> all() {
    return rows.all();
  }

  /// Makes a key.
  @Transactional
  Making make(ReaderId actor, String typed, Reads reads, String place) {
    String name = PlainWords.of(typed);
    if (name.isEmpty()) {
      return new Making.Nameless();
    }
    if (name.length() > LONGEST_NAME) {
      return new Making.TooLong();
    }
    Secret secret = Secret.random();
    long id = rows.add(secret, name, reads, clock.instant());
    note("articles.deed.api-key-made", actor, id, place);
    return new Making.Made(secret);
  }

  /// Revokes a key; one that is gone already stays so.
  @Transactional
  void revoke(ReaderId actor, long id, String place) {
    if (rows.remove(id) > 0) {
      note("articles.deed.api-key-revoked", actor, id, place);
    }
  }

  /// The key of that secret; null: there is none, or none any more.
  @Nullable ApiKey use(Secret secret) {
    ApiKey key = rows.find(secret);
    Instant now = clock.instant();
    if (key != null && (key.lastUsedAt() == null || isLongAgo(key.lastUsedAt(), now))) {
      rows.used(key.id(), now);
    }
    return key;
  }

  private static boolean isLongAgo(Instant moment, Instant now) {
    return moment.plus(LATELY).isBefore(now);
  }

  private void note(String deed, ReaderId actor, long id, String place) {
    trail.note(new AuditTrail.Line(deed, actor, null, place, Map.of("key", Long.toString(id))));
  }
}
