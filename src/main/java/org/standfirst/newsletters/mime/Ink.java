package org.standfirst.newsletters.mime;

import java.util.Arrays;

/// Bytes that are written one after the other, in room that is used again.
final class Ink {
  private byte[] bytes;
  private int length;

  Ink(int room) {
    bytes = new byte[room];
  }

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  byte[] bytes() {
    return bytes;
  }

  Ink put(byte one) {
    if (length == bytes.length) {
      grow(1);
    }
    bytes[length++] = one;
    return this;
  }

  Ink put(byte[] more) {
    return put(more, 0, more.length);
  }

  Ink put(byte[] more, int from, int to) {
    if (bytes.length - length < to - from) {
      grow(to - from);
    }
    System.arraycopy(more, from, bytes, length, to - from);
    length += to - from;
    return this;
  }

  /// Characters beyond ASCII have no place here.
  Ink put(String ascii) {
    int more = ascii.length();
    if (bytes.length - length < more) {
      grow(more);
    }
    for (int i = 0; i < more; i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  private void grow(int more) {
    bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }
}
