package org.standfirst.readers.password;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Hashes passwords by Argon2id, no more at once than there are processors, no more waiting than
/// can be served in some ten seconds. It has threads of its own, which step back behind all others:
/// hashing is pure arithmetic and would hold up the pages of everybody else.
public final class PasswordHashes implements AutoCloseable {
  private static final int WAITING_EACH = 100;
  private static final int LONGEST = 512;
  private static final Duration IDLE = Duration.ofMinutes(1);
  private final Cost cost;
  private final ThreadPoolExecutor hashers;
  private final ThreadLocal<Workbench> workbench;
  private final StoredHash nobodys;

  /// How long whoever finds it full is asked to wait.
  private final Duration whenFull;

  public PasswordHashes(int processors) {
    this(processors, processors * WAITING_EACH, Cost.FLOOR);
  }

  PasswordHashes(int processors, int waiting, Cost cost) {
    this.cost = cost;
    this.workbench = ThreadLocal.withInitial(() -> new Workbench(cost));
    this.hashers =
        new ThreadPoolExecutor(
            processors,
            processors,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            // Says how full it is without a lock, which a hasher may hold that has stepped back.
            new LinkedBlockingQueue<>(waiting),
            backstage(Thread.ofPlatform().daemon().name("passwords-", 1).factory()));
    // With an idle thread goes its workbench.
    hashers.allowCoreThreadTimeOut(true);
    this.nobodys = StoredHash.nobodys(cost);
    this.whenFull = Duration.ofSeconds(5 + waiting / 20);
  }

  /// Whether there is room for another at all.
  public sealed interface Room {
    /// There is.
    record Left() implements Room {}

    /// Too many are waiting.
    record Full(Duration after) implements Room {}
  }

  /// What came of hashing.
  public sealed interface Hashing {
    /// The hash, with salt and parameters in it.
    record Hashed(String hash) implements Hashing {}

    /// Too many are waiting.
    record Crowded(Duration after) implements Hashing {}
  }

  /// What came of comparing.
  public sealed interface Comparison {
    /// It is the password.
    record Same() implements Comparison {}

    /// It isn't.
    record Different() implements Comparison {}

    /// Too many are waiting.
    record Crowded(Duration after) implements Comparison {}
  }

  /// Asks for room, so that nobody else is troubled for someone who is sent away. Never waits.
  public Room room() {
    return hashers.getQueue().remainingCapacity() == 0 ? new Room.Full(whenFull) : new Room.Left();
  }

  /// Hashes a new password.
  public Hashing hash(String password) {
    String composed = PasswordChoice.composed(password);
    String hash = inTurn(() -> workbench.get().hash(composed, cost).words());
    return hash == null ? new Hashing.Crowded(whenFull) : new Hashing.Hashed(hash);
  }

  /// Compares a password with a hash, or with nobody's hash where there is none: it always takes
  /// the time of one comparison.
  public Comparison compare(String password, @Nullable String hash) {
    String typed = password.substring(0, Math.min(password.length(), LONGEST));
    String its = hash == null || hash.isEmpty() ? null : hash;
    Boolean same =
        inTurn(() -> {
          StoredHash known = its == null ? nobodys : StoredHash.read(its);
          return workbench.get().matches(PasswordChoice.composed(typed), known);
        });
    if (same == null) {
      return new Comparison.Crowded(whenFull);
    }
    return same && its != null ? new Comparison.Same() : new Comparison.Different();
  }

  private static ThreadFactory backstage(ThreadFactory threads) {
    return work ->
        threads.newThread(() -> {
          StepBack.now();
          work.run();
        });
  }

  private <T> @Nullable T inTurn(Callable<T> work) {
    try {
      return hashers.submit(work).get();
    } catch (RejectedExecutionException _) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while hashing", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a password can't be hashed", e);
    }
  }

  @Override
  public void close() {
    hashers.shutdown();
  }
}
