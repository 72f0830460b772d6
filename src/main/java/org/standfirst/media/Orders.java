package org.standfirst.media;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// Prints that are being made: whoever orders one of them meanwhile gets the same. A picture that
/// is new in the paper is asked for by all its readers at once.
final class Orders {
  private final ConcurrentMap<String, CompletableFuture<byte @Nullable []>> open =
      new ConcurrentHashMap<>();

  /// The making of a print; null: there is nothing to make it of.
  interface Print {
    byte @Nullable [] made() throws IOException;
  }

  byte @Nullable [] of(String name, Print print) throws IOException {
    var mine = new CompletableFuture<byte @Nullable []>();
    CompletableFuture<byte @Nullable []> others = open.putIfAbsent(name, mine);
    return others == null ? make(name, print, mine) : await(name, others);
  }

  private byte @Nullable [] make(
      String name, Print print, CompletableFuture<byte @Nullable []> mine) throws IOException {
    try {
      byte[] made = print.made();
      mine.complete(made);
      return made;
    } finally {
      open.remove(name);
      // as far as it came to nothing
      mine.completeExceptionally(new IOException("Whoever made " + name + " has failed"));
    }
  }

  private static byte @Nullable [] await(String name, CompletableFuture<byte @Nullable []> others)
      throws IOException {
    try {
      return others.join();
    } catch (CompletionException e) {
      throw new IOException(name + " isn't made at present", e);
    }
  }
}
