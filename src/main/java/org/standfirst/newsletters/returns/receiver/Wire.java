package org.standfirst.newsletters.returns.receiver;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.standfirst.newsletters.returns.parsing.Reports;

/// The lines between a mail server and us. A line ends in CR LF and nothing else, a mail in a full
/// stop on such a line: whoever takes less for an end lets strangers smuggle a second mail within
/// the first.
final class Wire {
  private static final int LONGEST_LINE = 2_000;

  /// More of a mail isn't looked at; so the rest of it needn't be held.
  private static final int MOST_KEPT = Reports.MOST_BYTES;

  private final InputStream in;
  private final OutputStream out;

  Wire(InputStream in, OutputStream out) {
    this.in = new BufferedInputStream(in, 16_384);
    this.out = new BufferedOutputStream(out);
  }

  /// What was read.
  sealed interface Line {
    record Command(String text) implements Line {}

    /// Too long, or without a proper end.
    record Broken() implements Line {}

    /// The other side has gone.
    record End() implements Line {}
  }

  /// A mail that was sent.
  sealed interface Data {
    record Mail(byte[] bytes) implements Data {}

    /// All of it was read, and thrown away.
    record TooMuch() implements Data {}

    /// It broke off, or would never end.
    record Lost() implements Data {}
  }

  Line command() throws IOException {
    var line = new ByteArrayOutputStream();
    boolean broken = false;
    int before = 0;
    int each;
    while ((each = in.read()) >= 0) {
      if (each == '\n') {
        return broken || before != '\r'
            ? new Line.Broken()
            : new Line.Command(
                new String(line.toByteArray(), 0, line.size() - 1, StandardCharsets.UTF_8));
      }
      broken |= before == '\r' || each == 0;
      if (line.size() >= LONGEST_LINE * 10) {
        return new Line.End();
      }
      broken |= line.size() >= LONGEST_LINE;
      line.write(each);
      before = each;
    }
    return new Line.End();
  }

  /// Reads up to the full stop, and takes away those that were doubled.
  Data data(int most) throws IOException {
    var mail = new ByteArrayOutputStream();
    long read = 0;
    // 0: within a line; 1: CR; 2: at a line's start; 3: a full stop there; 4: that and CR
    int state = 2;
    int each;
    while ((each = in.read()) >= 0) {
      if (++read > 10L * most) {
        return new Data.Lost();
      }
      if (state == 4 && each == '\n') {
        return read > most + 5L ? new Data.TooMuch() : new Data.Mail(mail.toByteArray());
      }
      if (state == 4) {
        keep(mail, '\r', most);
        state = 1;
      }
      if (state == 2 && each == '.') {
        state = 3;
        continue;
      }
      if (state == 3 && each == '\r') {
        state = 4;
        continue;
      }
      keep(mail, each, most);
      state = each == '\r' ? 1 : state == 1 && each == '\n' ? 2 : 0;
    }
    return new Data.Lost();
  }

  private static void keep(ByteArrayOutputStream mail, int each, int most) {
    if (mail.size() < Math.min(most, MOST_KEPT)) {
      mail.write(each);
    }
  }

  void reply(String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.US_ASCII));
    out.write('\r');
    out.write('\n');
    if (in.available() == 0) {
      out.flush();
    }
  }

  void flush() throws IOException {
    out.flush();
  }
}
