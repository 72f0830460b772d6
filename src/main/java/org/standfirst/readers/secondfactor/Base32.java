package org.standfirst.readers.secondfactor;

/// Writes bytes in letters, five bits a letter. Bits that don't fill a letter are left out.
final class Base32 {
  /// As authenticators read it (RFC 4648).
  static final Base32 RFC_4648 = new Base32("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");

  /// As people read it aloud (Crockford's): no i, l, o or u.
  static final Base32 SPOKEN = new Base32("0123456789abcdefghjkmnpqrstvwxyz");

  private static final int BITS = 5;
  private final String alphabet;

  private Base32(String alphabet) {
    this.alphabet = alphabet;
  }

  String of(byte[] bytes) {
    var letters = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = ((held << Byte.SIZE) | (each & 0xFF)) & 0xFFFF;
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        letters.append(alphabet.charAt((held >> bits) & 0x1F));
      }
    }
    return letters.toString();
  }
}
