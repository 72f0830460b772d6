package org.standfirst.readers.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketListener;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.MathType;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LockFreeBucket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/// Counts tries by a key. Two measures stand one behind the other, a few a minute and some an hour,
/// so that whoever keeps trying waits longer and longer. Keys that count for an account name the
/// network too: nobody can use up another's tries. A key is kept as 64 bits of its hash, and all
/// keys share what they are allowed: a flood of made-up ones takes little memory.
final class Throttle {
  private static final int KEYS = 20_000;
  private final Cache<Long, Bucket> buckets;
  private final BucketConfiguration allowance;
  private final TimeMeter time;

  Throttle(Allowance allowance, TimeMeter time) {
    this.allowance = allowance.configuration();
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(KEYS)
            .expireAfterAccess(Duration.ofHours(1).plusMinutes(1))
            .build();
  }

  /// How many tries are free.
  record Allowance(int aMinute, int anHour) {
    private BucketConfiguration configuration() {
      return BucketConfiguration.builder()
          .addLimit(limit(aMinute, Duration.ofMinutes(1)))
          .addLimit(limit(anHour, Duration.ofHours(1)))
          .build();
    }

    private static Bandwidth limit(int tries, Duration time) {
      return Bandwidth.builder().capacity(tries).refillGreedy(tries, time).build();
    }
  }

  Turn take(String key) {
    ConsumptionProbe probe = buckets.get(hash(key), _ -> bucket()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? new Turn.Granted()
        : new Turn.Later(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
  }

  void forget(String key) {
    buckets.invalidate(hash(key));
  }

  private Bucket bucket() {
    return new LockFreeBucket(allowance, MathType.INTEGER_64_BITS, time, BucketListener.NOPE);
  }

  private static Long hash(String key) {
    try {
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
