package org.standfirst.readers.password;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bouncycastle.crypto.digests.Blake2bDigest;

/// Argon2's hash H' of any length (RFC 9106, 3.3).
final class VariableHash {
  private static final int LONGEST = 64;
  private static final int HALF = LONGEST / 2;

  private VariableHash() {}

  static byte[] of(byte[] input, int length) {
    var first = new Blake2b(Math.min(length, LONGEST));
    first.add(length);
    first.add(input);
    ByteBuffer all = ByteBuffer.allocate(length);
    byte[] part = first.end();
    while (all.remaining() > LONGEST) {
      all.put(part, 0, HALF);
      var next = new Blake2b(Math.min(all.remaining(), LONGEST));
      next.add(part);
      part = next.end();
    }
    return all.put(part).array();
  }

  /// BLAKE2b, which takes numbers as Argon2 writes them.
  static final class Blake2b {
    private final Blake2bDigest digest;

    Blake2b(int bytes) {
      this.digest = new Blake2bDigest(bytes * Byte.SIZE);
    }

    void add(int number) {
      add(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
    }

    void add(byte[] bytes) {
      digest.update(bytes, 0, bytes.length);
    }

    byte[] end() {
      byte[] bytes = new byte[digest.getDigestSize()];
      digest.doFinal(bytes, 0);
      return bytes;
    }
  }
}
