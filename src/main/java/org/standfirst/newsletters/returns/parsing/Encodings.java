package org.standfirst.newsletters.returns.parsing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/// Undoes transfer encodings, as far as that goes: what comes after something broken is left out.
final class Encodings {
  private Encodings() {}

  static byte[] decode(byte[] mail, int from, int to, String encoding) {
    String name = encoding.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "base64", "quoted-printable", "x-uuencode", "uuencode" ->
          undo(mail, from, to, name.equals("x-uuencode") ? "uuencode" : name);
      default -> Arrays.copyOfRange(mail, from, to);
    };
  }

  private static byte[] undo(byte[] mail, int from, int to, String encoding) {
    var decoded = new ByteArrayOutputStream();
    try (InputStream content =
        MimeUtility.decode(new ByteArrayInputStream(mail, from, to - from), encoding)) {
      byte[] some = new byte[8_192];
      int read;
      while ((read = content.read(some)) >= 0) {
        decoded.write(some, 0, read);
      }
    } catch (IOException | MessagingException | RuntimeException _) {
      // the rest can't be read
    }
    return decoded.toByteArray();
  }
}
