package org.standfirst.newsletters.mime;

/// The relaxed form of a mail, which DKIM signs (RFC 6376, 3.4): what relays do to white space
/// changes nothing in it.
final class Relaxed {
  private final Ink ink = new Ink(4096);

  Ink ink() {
    return ink;
  }

  /// @param from where the header's name begins
  /// @param to behind its last line's CRLF
  void header(byte[] bytes, int from, int to) {
    int i = from;
    for (; bytes[i] != ':'; i++) {
      ink.put((byte) Character.toLowerCase(bytes[i]));
    }
    ink.put((byte) ':');
    boolean begun = false;
    boolean gap = false;
    for (i++; i < to; i++) {
      byte each = bytes[i];
      if (each == ' ' || each == '\t' || each == '\r' || each == '\n') {
        gap = true;
      } else {
        if (gap && begun) {
          ink.put((byte) ' ');
        }
        ink.put(each);
        begun = true;
        gap = false;
      }
    }
  }

  /// Our bodies end neither without a CRLF nor with an empty line.
  void body(byte[] bytes, int from, int to) {
    boolean gap = false;
    int kept = from;
    for (int i = from; i < to; i++) {
      byte each = bytes[i];
      if (each == ' ' || each == '\t') {
        if (!gap) {
          ink.put(bytes, kept, i);
        }
        gap = true;
      } else if (gap) {
        if (each != '\r') {
          ink.put((byte) ' ');
        }
        gap = false;
        kept = i;
      }
    }
    ink.put(bytes, kept, to);
  }
}
