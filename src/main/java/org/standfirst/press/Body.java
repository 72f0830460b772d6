package org.standfirst.press;

import java.nio.ByteBuffer;

/// A copy's words as they are sent, in two pieces: the opening, which other pages have in common
/// with it, and the rest.
///
/// @param opening may be empty
record Body(ByteBuffer opening, ByteBuffer rest) {
  static Body of(byte[] bytes, int opening) {
    return new Body(
        ByteBuffer.wrap(bytes, 0, opening).slice().asReadOnlyBuffer(),
        ByteBuffer.wrap(bytes, opening, bytes.length - opening).slice().asReadOnlyBuffer());
  }

  boolean isOnePiece() {
    return !opening.hasRemaining();
  }

  int length() {
    return opening.remaining() + rest.remaining();
  }

  byte[] bytes() {
    return ByteBuffer.allocate(length()).put(opening.duplicate()).put(rest.duplicate()).array();
  }
}
