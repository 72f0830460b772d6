package org.standfirst.newsletters.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// A mail as it goes to many: made once, copied for each. Every line ends in CRLF, none begins with
/// a dot, so a copy goes over SMTP as it is. Can be used by many threads at once; each takes its
/// own [Copier].
public final class Sheet {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
  private final List<Slot> slots = new ArrayList<>();
  private final List<DkimKey> keys;
  private final Part text;
  private final Part html;
  private final SubjectLine subject;
  private final byte[] before;
  private final byte[] beforeDate;
  private final byte[] beforeText;
  private final byte[] beforeHtml;
  private final byte[] after;

  private Sheet(SheetWords words, List<DkimKey> keys) {
    this.keys = List.copyOf(keys);
    this.subject = SubjectLine.of(words.subject(), slots);
    this.text = Part.of(words.text(), false, slots);
    this.html = Part.of(words.html(), true, slots);
    String boundary = boundary(words);
    this.before = before(words);
    this.beforeDate = beforeDate(words);
    this.beforeText =
        ("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
                + (words.feedbackId() == null ? "" : "Feedback-ID: " + words.feedbackId() + "\r\n")
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative;\r\n boundary=\""
                + boundary
                + "\"\r\n\r\n"
                + opening(boundary, "plain"))
            .getBytes(UTF_8);
    this.beforeHtml = opening(boundary, "html").getBytes(UTF_8);
    this.after = ("--" + boundary + "--\r\n").getBytes(UTF_8);
  }

  public static Sheet of(SheetWords words) {
    return of(words, List.of());
  }

  /// A mail that is signed; by more than one key where not everybody understands the better one.
  public static Sheet of(SheetWords words, List<DkimKey> keys) {
    return new Sheet(words, keys);
  }

  /// What each copy must bring a filling for.
  public List<Slot> slots() {
    return List.copyOf(slots);
  }

  /// One who makes many copies, for one thread.
  public Copier copier() {
    return new Copier(this);
  }

  /// A single copy.
  public byte[] message(Copy copy) {
    return copier().message(copy);
  }

  List<DkimKey> keys() {
    return keys;
  }

  int length() {
    return before.length
        + beforeDate.length
        + beforeText.length
        + text.length()
        + beforeHtml.length
        + html.length()
        + after.length;
  }

  void writeBefore(Ink ink, String[] values) {
    ink.put(before)
        .put("Subject: ")
        .put(HeaderWords.subject(subject.filled(values)))
        .put("\r\n")
        .put(beforeDate);
  }

  void writeAfter(Ink ink, QuotedPrintable encoding, String[] values) {
    ink.put(beforeText);
    text.write(ink, encoding, values);
    ink.put(beforeHtml);
    html.write(ink, encoding, values);
    ink.put(after);
  }

  private static byte[] before(SheetWords words) {
    var ink = new Ink(1024);
    HeaderWords.named(ink.put("From: "), 6, words.from().name(), words.from().address());
    if (words.replyTo() != null) {
      ink.put("Reply-To: <").put(words.replyTo()).put(">\r\n");
    }
    return ink.copy();
  }

  private static byte[] beforeDate(SheetWords words) {
    var ink = new Ink(256);
    ink.put("Date: ").put(DATE.format(words.date())).put("\r\n");
    HeaderWords.named(ink.put("List-Id: "), 9, words.list().name(), words.list().id());
    return ink.copy();
  }

  private static String opening(String boundary, String subtype) {
    return "--"
        + boundary
        + "\r\nContent-Type: text/"
        + subtype
        + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
  }

  /// An equals sign before an underscore is nothing that quoted-printable could hold.
  private static String boundary(SheetWords words) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String each : List.of(words.subject(), words.text(), words.html())) {
        digest.update(each.getBytes(UTF_8));
      }
      return "=_" + HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
