package org.standfirst.newsletters.returns.receiver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a mail server says, and our answers. A mail is taken when it is kept for good, and not
/// before; by LMTP each recipient has an answer of their own.
final class Conversation {
  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
  private static final int MOST_RECIPIENTS = 100;
  private static final int MOST_MISTAKES = 10;
  private static final int MOST_MAILS = 1_000;
  private static final Pattern PATH =
      Pattern.compile("(?i)(?:FROM|TO):\\s?<(?:@[^:<>]{1,250}:)?([^<>\\s]{0,320})>(.{0,500})");
  private static final Pattern SIZE = Pattern.compile("(?i)\\sSIZE=(\\d{1,18})(?:\\s|$)");
  private final Wire wire;
  private final Doors doors;
  private final String host;
  private final int mostBytes;
  private final List<String> recipients = new ArrayList<>();
  private boolean lmtp;
  private boolean greeted;
  private boolean begun;
  private int mistakes;
  private int mails;

  Conversation(Wire wire, Doors doors, String host, int mostBytes) {
    this.wire = wire;
    this.doors = doors;
    this.host = host;
    this.mostBytes = mostBytes;
  }

  /// Speaks until either side has had enough.
  void hold() throws IOException {
    wire.reply("220 " + host + " ESMTP");
    boolean more = true;
    while (more) {
      more =
          switch (wire.command()) {
            case Wire.Line.Command(String text) -> answer(text);
            case Wire.Line.Broken _ ->
                mistake("500 5.5.2 A line ends in CR LF, within 2000 octets");
            case Wire.Line.End _ -> false;
          };
    }
    wire.flush();
  }

  private boolean answer(String line) throws IOException {
    int space = line.indexOf(' ');
    String verb = (space < 0 ? line : line.substring(0, space)).toUpperCase(Locale.ROOT);
    String rest = space < 0 ? "" : line.substring(space + 1);
    return switch (verb) {
      case "EHLO", "HELO", "LHLO" -> greet(verb);
      case "MAIL" -> mail(rest);
      case "RCPT" -> recipient(rest);
      case "DATA" -> data();
      case "RSET" -> {
        reset();
        yield say("250 2.0.0 Done");
      }
      case "NOOP" -> say("250 2.0.0 Still here");
      case "VRFY" -> say("252 2.5.0 Send it, and see");
      case "QUIT" -> {
        say("221 2.0.0 Good day");
        yield false;
      }
      default -> mistake("500 5.5.1 Not spoken here");
    };
  }

  private boolean greet(String verb) throws IOException {
    reset();
    greeted = true;
    lmtp = verb.equals("LHLO");
    if (verb.equals("HELO")) {
      return say("250 " + host);
    }
    for (String each : List.of(host, "PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES")) {
      say("250-" + each);
    }
    return say("250 SIZE " + mostBytes);
  }

  private boolean mail(String rest) throws IOException {
    Matcher path = PATH.matcher(rest);
    if (!greeted || begun) {
      return mistake("503 5.5.1 Not now");
    }
    if (!path.matches() || !rest.regionMatches(true, 0, "FROM", 0, 4)) {
      return mistake("501 5.5.4 MAIL FROM:<address>");
    }
    Matcher size = SIZE.matcher(path.group(2));
    if (size.find() && Long.parseLong(size.group(1)) > mostBytes) {
      return say("552 5.3.4 Too much");
    }
    if (++mails > MOST_MAILS) {
      say("421 4.7.0 Enough for one visit");
      return false;
    }
    begun = true;
    return say("250 2.1.0 Go on");
  }

  private boolean recipient(String rest) throws IOException {
    Matcher path = PATH.matcher(rest);
    if (!begun) {
      return mistake("503 5.5.1 Not now");
    }
    if (!path.matches() || !rest.regionMatches(true, 0, "TO", 0, 2)) {
      return mistake("501 5.5.4 RCPT TO:<address>");
    }
    if (recipients.size() >= MOST_RECIPIENTS) {
      return say("452 4.5.3 Too many at once");
    }
    if (!doors.isOurs(path.group(1))) {
      return mistake("550 5.1.1 Nobody of that name here");
    }
    recipients.add(path.group(1));
    return say("250 2.1.5 Go on");
  }

  private boolean data() throws IOException {
    if (recipients.isEmpty()) {
      return mistake("503 5.5.1 For nobody");
    }
    say("354 Go on, up to a full stop");
    wire.flush();
    List<String> to = List.copyOf(recipients);
    boolean each = lmtp;
    reset();
    return switch (wire.data(mostBytes)) {
      case Wire.Data.Mail(byte[] bytes) -> take(bytes, to, each);
      case Wire.Data.TooMuch _ -> {
        for (int i = 0; i < (each ? to.size() : 1); i++) {
          say("552 5.3.4 Too much");
        }
        yield true;
      }
      case Wire.Data.Lost _ -> false;
    };
  }

  /// By SMTP there is one answer for all: if one fails all are sent again, and what is kept already
  /// is known then.
  private boolean take(byte[] mail, List<String> to, boolean each) throws IOException {
    boolean all = true;
    Map<String, Boolean> done = new HashMap<>();
    for (String recipient : to) {
      // whoever names one a hundred times has it read once
      boolean kept = done.computeIfAbsent(recipient, one -> isKept(mail, one));
      all &= kept;
      if (each) {
        say(kept ? "250 2.0.0 Kept" : "451 4.3.0 Not now, please try again");
      }
    }
    return each || say(all ? "250 2.0.0 Kept" : "451 4.3.0 Not now, please try again");
  }

  private boolean isKept(byte[] mail, String recipient) {
    try {
      doors.take(mail, recipient);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("A returned mail couldn't be kept and will come again: {}", e.getMessage());
      return false;
    }
  }

  private void reset() {
    begun = false;
    recipients.clear();
  }

  private boolean mistake(String reply) throws IOException {
    if (++mistakes > MOST_MISTAKES) {
      say("421 4.7.0 Too many mistakes");
      return false;
    }
    return say(reply);
  }

  private boolean say(String reply) throws IOException {
    wire.reply(reply);
    return true;
  }
}
