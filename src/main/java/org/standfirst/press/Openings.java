package org.standfirst.press;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The openings of kept copies, each once: every article begins with the same sheet of style.
final class Openings {
  private final Map<ByteBuffer, ByteBuffer> kept = new ConcurrentHashMap<>();

  /// The same opening outside the heap, as it is sent fastest.
  ByteBuffer kept(ByteBuffer opening) {
    ByteBuffer known = kept.get(opening);
    if (known != null) {
      return known;
    }
    ByteBuffer direct = direct(opening);
    ByteBuffer earlier = kept.putIfAbsent(direct, direct);
    return earlier == null ? direct : earlier;
  }

  static ByteBuffer direct(ByteBuffer words) {
    return ByteBuffer.allocateDirect(words.remaining())
        .put(words.duplicate())
        .flip()
        .asReadOnlyBuffer();
  }
}
