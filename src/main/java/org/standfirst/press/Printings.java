package org.standfirst.press;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lets one print a page while the others who ask for it wait for the copy; for a while only: a
/// print that takes long, or isn't kept, makes no queue.
final class Printings {
  private static final int PRESSES = 256;
  private static final long PATIENCE_SECONDS = 1;
  private final ReentrantLock[] presses =
      Stream.generate(ReentrantLock::new).limit(PRESSES).toArray(ReentrantLock[]::new);

  /// The copy that another has printed meanwhile, or a print of one's own.
  @Nullable Copy one(
      CopyKey key,
      Supplier<? extends @Nullable Copy> lying,
      Supplier<? extends @Nullable Copy> print) {
    ReentrantLock press = presses[Math.floorMod(key.hashCode(), PRESSES)];
    boolean mine = isMineSoon(press);
    try {
      Copy copy = lying.get();
      return copy == null ? print.get() : copy;
    } finally {
      if (mine) {
        press.unlock();
      }
    }
  }

  private static boolean isMineSoon(ReentrantLock press) {
    try {
      return press.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
