package org.standfirst.newsletters.returns.parsing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// What a mail is known by when it comes again, perhaps by another way: its own number, else all
/// that it says but for what was added underway.
public final class Mark {
  private static final int LONGEST_SUBJECT = 200;

  private Mark() {}

  public static String of(byte[] mail) {
    int body = Lines.afterEmpty(mail, 0, mail.length);
    Headers headers = Headers.read(mail, 0, body);
    String id = headers.text("Message-ID");
    return id.isEmpty()
        ? String.join(
            " ",
            headers.text("Date"),
            headers.text("From"),
            headers.text("Subject"),
            digest(mail, body))
        : id + " " + headers.text("From");
  }

  /// Who says to have written it; empty: nobody.
  public static String sender(byte[] mail) {
    return Mailboxes.first(headers(mail).text("From"));
  }

  /// What it says it is about, on one line.
  public static String subject(byte[] mail) {
    String subject = Spaces.single(headers(mail).text("Subject"));
    return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
  }

  private static Headers headers(byte[] mail) {
    return Headers.read(mail, 0, Lines.afterEmpty(mail, 0, mail.length));
  }

  /// Of the body, however its lines end.
  private static String digest(byte[] mail, int from) {
    byte[] body = new byte[mail.length - from];
    int length = 0;
    for (int i = from; i < mail.length; i++) {
      if (mail[i] != '\r') {
        body[length++] = mail[i];
      }
    }
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(body, length)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
