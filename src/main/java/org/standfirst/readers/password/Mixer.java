package org.standfirst.readers.password;

import java.util.Arrays;

/// Argon2's compression function G: makes a block of two others (RFC 9106, 3.5 and 3.6).
final class Mixer {
  static final int WORDS = 128;
  private static final int ROWS = 8;
  private static final int ROW = 16;
  private static final int PAIR = 2;
  private static final long LOW_HALF = 0xFFFF_FFFFL;
  private final long[] mixed = new long[WORDS];
  private final long[] added = new long[WORDS];

  /// @param over whether what is there already counts too
  void mix(long[] blocks, int one, int other, int to, boolean over) {
    for (int i = 0; i < WORDS; i++) {
      long word = blocks[one + i] ^ blocks[other + i];
      mixed[i] = word;
      added[i] = word;
    }
    if (over) {
      for (int i = 0; i < WORDS; i++) {
        added[i] ^= blocks[to + i];
      }
    }
    for (int i = 0; i < ROWS; i++) {
      permute(mixed, i * ROW, PAIR);
    }
    for (int i = 0; i < ROWS; i++) {
      permute(mixed, i * PAIR, ROW);
    }
    for (int i = 0; i < WORDS; i++) {
      blocks[to + i] = mixed[i] ^ added[i];
    }
  }

  void forget() {
    Arrays.fill(mixed, 0);
    Arrays.fill(added, 0);
  }

  /// The permutation P of eight pairs of words, which lie so far apart.
  private static void permute(long[] v, int first, int step) {
    int a = first;
    int b = a + 2 * step;
    int c = b + 2 * step;
    int d = c + 2 * step;
    int next = step + 1;
    quarter(v, a, b, c, d);
    quarter(v, a + 1, b + 1, c + 1, d + 1);
    quarter(v, a + step, b + step, c + step, d + step);
    quarter(v, a + next, b + next, c + next, d + next);
    quarter(v, a, b + 1, c + step, d + next);
    quarter(v, a + 1, b + step, c + next, d);
    quarter(v, a + step, b + next, c, d + 1);
    quarter(v, a + next, b, c + 1, d + step);
  }

  private static void quarter(long[] v, int atA, int atB, int atC, int atD) {
    long a = v[atA];
    long b = v[atB];
    long c = v[atC];
    long d = v[atD];
    a = blend(a, b);
    d = Long.rotateRight(d ^ a, 32);
    c = blend(c, d);
    b = Long.rotateRight(b ^ c, 24);
    a = blend(a, b);
    d = Long.rotateRight(d ^ a, 16);
    c = blend(c, d);
    b = Long.rotateRight(b ^ c, 63);
    v[atA] = a;
    v[atB] = b;
    v[atC] = c;
    v[atD] = d;
  }

  private static long blend(long x, long y) {
    return x + y + 2 * (x & LOW_HALF) * (y & LOW_HALF);
  }
}
