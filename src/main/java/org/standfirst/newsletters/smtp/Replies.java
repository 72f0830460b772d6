package org.standfirst.newsletters.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;

/// Reads a server's replies out of a buffer of fixed size: a reply that doesn't fit is none. A
/// reply's words are made only if somebody wants them.
final class Replies {
  private static final int ROOM = 16 * 1024;
  private final byte[] bytes = new byte[ROOM];
  private int start;
  private int end;
  private int code;
  private int from;

  /// Whether something was read that nobody has asked for yet.
  boolean pending() {
    return start < end;
  }

  /// Reads one reply, of however many lines, to its end.
  int next(InputStream in) throws IOException {
    if (start == end) {
      start = 0;
      end = 0;
    }
    from = start;
    code = 0;
    int scanned = start;
    while (true) {
      int line = scanned;
      while (scanned == end || bytes[scanned] != '\n') {
        if (scanned < end) {
          scanned++;
        } else {
          int moved = fill(in);
          scanned -= moved;
          line -= moved;
        }
      }
      boolean last = judge(line, scanned);
      scanned++;
      if (last) {
        start = scanned;
        return code;
      }
    }
  }

  /// What was said in the last reply that was read.
  Reply reply() {
    return Reply.of(code, lines());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < start; ) {
      int lf = i;
      while (bytes[lf] != '\n') {
        lf++;
      }
      int words = Math.min(i + 4, lf);
      lines.add(new String(bytes, words, lf - words, UTF_8).strip());
      i = lf + 1;
    }
    return lines;
  }

  /// Answers by how much what is there was moved to make room.
  private int fill(InputStream in) throws IOException {
    int moved = 0;
    if (end == ROOM) {
      moved = from;
      System.arraycopy(bytes, from, bytes, 0, end - from);
      end -= moved;
      start -= moved;
      from = 0;
      if (end == ROOM) {
        throw new ProtocolException("the server's reply has no end");
      }
    }
    int read = in.read(bytes, end, ROOM - end);
    if (read < 0) {
      throw new EOFException("the server closed the connection");
    }
    end += read;
    return moved;
  }

  private boolean judge(int line, int lf) throws IOException {
    int length = lf > line && bytes[lf - 1] == '\r' ? lf - 1 - line : lf - line;
    int number = length < 3 ? 0 : number(line);
    boolean continued = length > 3 && bytes[line + 3] == '-';
    boolean readable = length == 3 || continued || (length > 3 && bytes[line + 3] == ' ');
    if (number == 0 || !readable || (code != 0 && code != number)) {
      throw new ProtocolException("what the server said is no reply");
    }
    code = number;
    return !continued;
  }

  private int number(int at) {
    int hundreds = bytes[at] - '0';
    int tens = bytes[at + 1] - '0';
    int ones = bytes[at + 2] - '0';
    boolean digits =
        hundreds >= 2 && hundreds <= 5 && tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
    return digits ? hundreds * 100 + tens * 10 + ones : 0;
  }
}
