package org.standfirst.newsletters.returns.parsing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a mail apart (RFC 2045, 2046). Angus Mail decodes what the parts hold; where they begin
/// and end is found here, since its own multipart knows no bound to their number and their depth,
/// and anybody may send us any mail.
final class Parts {
  private static final int MOST_PARTS = 60;
  private static final int DEEPEST = 8;
  private final byte[] mail;
  private int left;

  private Parts(byte[] mail, int left) {
    this.mail = mail;
    this.left = left;
  }

  static Part read(byte[] mail) {
    return new Parts(mail, MOST_PARTS).part(0, mail.length, 0, "text/plain");
  }

  private Part part(int from, int to, int depth, String usual) {
    int body = Lines.afterEmpty(mail, from, to);
    Headers headers = Headers.read(mail, from, body);
    String declared = headers.text("Content-Type");
    int semicolon = declared.indexOf(';');
    String type =
        (semicolon < 0 ? declared : declared.substring(0, semicolon))
            .strip()
            .toLowerCase(Locale.ROOT);
    type = type.isEmpty() ? usual : type;
    String parameters = semicolon < 0 ? "" : declared.substring(semicolon);
    byte[] boundary = boundary(type, parameters);
    if (boundary.length > 0 && depth < DEEPEST) {
      String inner = type.equals("multipart/digest") ? "message/rfc822" : "text/plain";
      List<Part> parts = split(body, to, boundary, depth, inner);
      if (!parts.isEmpty()) {
        return new Part(headers, type, parameters, new byte[0], parts);
      }
    }
    byte[] content = Encodings.decode(mail, body, to, headers.text("Content-Transfer-Encoding"));
    return new Part(headers, type, parameters, content, within(type, content, depth));
  }

  private static byte[] boundary(String type, String parameters) {
    return type.startsWith("multipart/")
        ? Parameters.of(parameters, "boundary").getBytes(StandardCharsets.UTF_8)
        : new byte[0];
  }

  /// The mail that a part holds, or its headers alone.
  private List<Part> within(String type, byte[] content, int depth) {
    boolean holds =
        switch (type) {
          case "message/rfc822",
              "message/global",
              "text/rfc822-headers",
              "message/rfc822-headers",
              "message/global-headers",
              "text/rfc822",
              "message/partial" ->
              true;
          default -> false;
        };
    if (!holds || depth >= DEEPEST || left <= 0) {
      return List.of();
    }
    left--;
    var inner = new Parts(content, left);
    List<Part> found = List.of(inner.part(0, content.length, depth + 1, "text/plain"));
    left = inner.left;
    return found;
  }

  private List<Part> split(int from, int to, byte[] boundary, int depth, String usual) {
    List<Part> parts = new ArrayList<>();
    int start = -1;
    int line = from;
    while (line < to) {
      int next = Lines.next(mail, line, to);
      if (Lines.isDelimiter(mail, line, next, boundary)) {
        if (start >= 0) {
          parts.add(part(start, Lines.withoutEnd(mail, start, line), depth + 1, usual));
        }
        start = next;
        if (Lines.isLast(mail, line, next, boundary) || --left <= 0) {
          return parts;
        }
      }
      line = next;
    }
    if (start >= 0 && start < to) {
      parts.add(part(start, to, depth + 1, usual));
    }
    return parts;
  }
}
