package org.standfirst.site;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Reads what the jar alone has in it on the other processor, while the program is still put
/// together.
public final class EarlyReading {
  private static volatile @Nullable CompletableFuture<AssetFiles> begun;

  private EarlyReading() {}

  /// Begins, where whoever starts the program wishes so.
  public static void begin() {
    begun =
        CompletableFuture.supplyAsync(
            AssetFiles::read,
            work -> Thread.ofPlatform().daemon().name("early-reading").start(work));
  }

  /// The files of the frame: those that were begun, else read now.
  static AssetFiles assets() {
    CompletableFuture<AssetFiles> reading = begun;
    return reading == null ? AssetFiles.read() : reading.join();
  }
}
