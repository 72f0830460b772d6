package org.standfirst.newsletters.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeUtility;
import java.util.Arrays;
import java.util.Base64;

/// People's words in headers, which are ASCII (RFC 5322, RFC 2047). Angus Mail's own encoded words
/// make lines of more than the 76 characters that are allowed.
final class HeaderWords {
  /// So much that no line is longer than 76, whatever the header's name.
  private static final int OCTETS = 39;

  private static final int WIDTH = 76;

  private HeaderWords() {}

  static String subject(String words) {
    return ascii(words) && !looksEncoded(words)
        ? MimeUtility.fold("Subject: ".length(), words)
        : encoded(words);
  }

  /// A name before an address or an id in angle brackets.
  ///
  /// @param used how long the line is already
  static void named(Ink ink, int used, String name, String inBrackets) {
    int start = ink.length() - used;
    if (plain(name)) {
      quoted(ink, name);
      int line = ink.length() - start;
      ink.put(line + inBrackets.length() + 3 <= WIDTH ? " " : "\r\n ");
    } else if (!name.isEmpty()) {
      ink.put(encoded(name)).put("\r\n ");
    }
    ink.put((byte) '<').put(inBrackets).put(">\r\n");
  }

  private static boolean plain(String name) {
    return !name.isEmpty() && name.length() <= WIDTH / 2 && ascii(name) && !looksEncoded(name);
  }

  private static boolean ascii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) < ' ' || words.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean looksEncoded(String words) {
    return words.contains("=?");
  }

  private static void quoted(Ink ink, String name) {
    ink.put((byte) '"');
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      if (each == '"' || each == '\\') {
        ink.put((byte) '\\');
      }
      ink.put((byte) each);
    }
    ink.put((byte) '"');
  }

  private static String encoded(String words) {
    byte[] bytes = words.getBytes(UTF_8);
    var encoded = new StringBuilder();
    for (int from = 0; from < bytes.length; ) {
      int to = Math.min(bytes.length, from + OCTETS);
      while (to < bytes.length && (bytes[to] & 0xC0) == 0x80) {
        to--;
      }
      byte[] base64 = Base64.getEncoder().encode(Arrays.copyOfRange(bytes, from, to));
      encoded
          .append(from == 0 ? "" : "\r\n ")
          .append("=?UTF-8?B?")
          .append(new String(base64, UTF_8))
          .append("?=");
      from = to;
    }
    return encoded.toString();
  }
}
