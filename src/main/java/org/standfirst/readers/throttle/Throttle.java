package org.standfirst.readers.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/// Counts tries by a key. Two measures stand one behind the other, a few a minute and some an hour,
/// so that whoever keeps trying waits longer and longer. Keys that count for an account name the
/// network too: nobody can use up another's tries.
final class Throttle {
  private static final int KEYS = 200_000;
  private final Cache<String, Bucket> buckets;
  private final Allowance allowance;
  private final TimeMeter time;

  Throttle(Allowance allowance, TimeMeter time) {
    this.allowance = allowance;
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(KEYS)
            .expireAfterAccess(Duration.ofHours(1).plusMinutes(1))
            .build();
  }

  /// How many tries are free.
  record Allowance(int aMinute, int anHour) {}

  Turn take(String key) {
    ConsumptionProbe probe = buckets.get(key, _ -> bucket()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? new Turn.Granted()
        : new Turn.Later(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
  }

  void forget(String key) {
    buckets.invalidate(key);
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit ->
            limit
                .capacity(allowance.aMinute())
                .refillGreedy(allowance.aMinute(), Duration.ofMinutes(1)))
        .addLimit(limit ->
            limit
                .capacity(allowance.anHour())
                .refillGreedy(allowance.anHour(), Duration.ofHours(1)))
        .withCustomTimePrecision(time)
        .build();
  }
}
