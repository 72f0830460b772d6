package org.standfirst.articles.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// How often programs may ask this node: by key, and by network where no key fits, so that keys
/// can't be tried out.
@Component
class ApiThrottle {
  private static final int MISFITS_A_MINUTE = 30;
  private static final int KEPT = 50_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final Cache<Long, Bucket> keys = buckets();
  private final Cache<String, Bucket> networks = buckets();
  private final int requestsAMinute;

  ApiThrottle(ApiSettings settings) {
    this.requestsAMinute = settings.requestsAMinute();
  }

  /// Whether one may ask.
  sealed interface Turn {
    /// Yes.
    record Granted() implements Turn {}

    /// Not before so many seconds have passed.
    record Later(long seconds) implements Turn {}
  }

  /// A turn to ask by a key.
  Turn ask(ApiKey key) {
    return turn(keys.get(key.id(), _ -> bucket(requestsAMinute)));
  }

  /// A turn to come without a key that fits.
  Turn misfit(String network) {
    return turn(networks.get(network, _ -> bucket(MISFITS_A_MINUTE)));
  }

  private static Turn turn(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? new Turn.Granted()
        : new Turn.Later(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
  }

  private static Bucket bucket(int times) {
    return Bucket.builder()
        .addLimit(each -> each.capacity(times).refillGreedy(times, MINUTE))
        .build();
  }

  private static <K> Cache<K, Bucket> buckets() {
    return Caffeine.newBuilder()
        .maximumSize(KEPT)
        .expireAfterAccess(MINUTE.multipliedBy(2))
        .build();
  }
}
