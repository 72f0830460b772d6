package org.standfirst.readers.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Counts in this node's memory: what networks do, which is a matter of load more than of secrets.
final class NodeThrottle implements Throttle {
  private static final int KEYS = 200_000;
  private final Cache<String, Bucket> buckets;
  private final Allowance allowance;
  private final TimeMeter time;

  NodeThrottle(Allowance allowance, Clock clock) {
    this.allowance = allowance;
    this.time = new ClockTime(clock);
    this.buckets = Caffeine.newBuilder().maximumSize(KEYS).expireAfterAccess(Allowance.DAY).build();
  }

  @Override
  public Turn take(String key) {
    ConsumptionProbe probe = buckets.get(key, _ -> bucket()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? new Turn.Granted()
        : new Turn.Later(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(measure(allowance.aMinute(), Allowance.MINUTE))
        .addLimit(measure(allowance.anHour(), Allowance.HOUR))
        .addLimit(measure(allowance.aDay(), Allowance.DAY))
        .withCustomTimePrecision(time)
        .build();
  }

  private static Bandwidth measure(int tries, Duration within) {
    return Bandwidth.builder().capacity(tries).refillGreedy(tries, within).build();
  }

  private record ClockTime(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * 1_000_000_000 + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
