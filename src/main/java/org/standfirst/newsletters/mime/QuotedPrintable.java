package org.standfirst.newsletters.mime;

/// Writes UTF-8 as quoted-printable (RFC 2045) in lines of at most 76. A stretch begins at a line's
/// start and ends at one. No line begins with a dot, so that SMTP has nothing to double.
final class QuotedPrintable {
  private static final int WIDTH = 75;
  private static final byte[] SOFT_BREAK = {'=', '\r', '\n'};
  private static final byte[] BREAK = {'\r', '\n'};
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };
  private final Ink ink;
  private int column;

  QuotedPrintable(Ink ink) {
    this.ink = ink;
  }

  /// Words whose lines are parted by line feeds alone.
  void words(String words) {
    for (int i = 0; i < words.length(); ) {
      int each = words.codePointAt(i);
      i += Character.charCount(each);
      if (each == '\n') {
        ink.put(BREAK);
        column = 0;
      } else {
        boolean last = i < words.length() && words.charAt(i) == '\n';
        put(each, last && (each == ' ' || each == '\t'));
      }
    }
    end();
  }

  /// What stands in a slot: without an own line's end.
  void value(String value, boolean escaped) {
    for (int i = 0; i < value.length(); ) {
      int each = value.codePointAt(i);
      i += Character.charCount(each);
      if (each < ' ' || each == 0x7f) {
        put(' ', false);
      } else if (escaped) {
        escaped(each);
      } else {
        put(each, false);
      }
    }
    end();
  }

  /// Good for text and for attributes alike.
  private void escaped(int each) {
    switch (each) {
      case '&' -> ascii("&amp;");
      case '<' -> ascii("&lt;");
      case '>' -> ascii("&gt;");
      case '"' -> ascii("&quot;");
      case '\'' -> ascii("&#39;");
      default -> put(each, false);
    }
  }

  private void ascii(String entity) {
    for (int i = 0; i < entity.length(); i++) {
      put(entity.charAt(i), false);
    }
  }

  private void end() {
    if (column > 0) {
      ink.put(SOFT_BREAK);
      column = 0;
    }
  }

  private void put(int each, boolean hidden) {
    if (!hidden && (each == '\t' || (each >= ' ' && each < 0x7f && each != '='))) {
      room(1);
      if (each == '.' && column == 0) {
        octet('.');
      } else {
        ink.put((byte) each);
        column++;
      }
    } else if (each < 0x80) {
      room(3);
      octet(each);
    } else {
      wide(each >= 0xD800 && each < 0xE000 ? 0xFFFD : each);
    }
  }

  /// A character isn't torn apart.
  private void wide(int each) {
    if (each < 0x800) {
      room(6);
      octet(0xC0 | (each >> 6));
    } else if (each < 0x10000) {
      room(9);
      octet(0xE0 | (each >> 12));
      octet(0x80 | ((each >> 6) & 0x3F));
    } else {
      room(12);
      octet(0xF0 | (each >> 18));
      octet(0x80 | ((each >> 12) & 0x3F));
      octet(0x80 | ((each >> 6) & 0x3F));
    }
    octet(0x80 | (each & 0x3F));
  }

  private void room(int width) {
    if (column + width > WIDTH) {
      ink.put(SOFT_BREAK);
      column = 0;
    }
  }

  private void octet(int octet) {
    ink.put((byte) '=').put(HEX[octet >> 4]).put(HEX[octet & 15]);
    column += 3;
  }
}
