package org.standfirst.newsletters.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Mails to try, and the way back from their bytes.
final class Mails {
  static final Party PAPER = new Party("The Harbour Times", "morning@example.org");
  static final Party ANNA = new Party("Anna", "anna@example.net");
  static final ZonedDateTime DATE = ZonedDateTime.of(2026, 3, 1, 6, 5, 9, 0, ZoneOffset.ofHours(1));
  static final MailingList LIST = new MailingList("Morning", "morning.newsletters.example.org");
  static final String LEAVE = "https://example.org/newsletters/leave/r1.2.x";

  private Mails() {}

  static SheetWords words(String html, String text) {
    return words(PAPER, "Good morning", html, text);
  }

  static SheetWords words(Party from, String subject, String html, String text) {
    return new SheetWords(from, null, subject, DATE, LIST, null, html, text);
  }

  static Copy copy(Map<String, String> slots) {
    return copy(ANNA, slots);
  }

  static Copy copy(Party to, Map<String, String> slots) {
    return new Copy(to, "7.42.sig@example.org", LEAVE, null, slots::get);
  }

  /// A mail as Angus Mail reads it.
  record Opened(MimeMessage message, String text, String html) {
    static Opened of(byte[] bytes) {
      try {
        var session = Session.getInstance(new Properties());
        var message = new MimeMessage(session, new ByteArrayInputStream(bytes));
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        var parts = (Multipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=utf-8");
        return new Opened(
            message,
            (String) parts.getBodyPart(0).getContent(),
            (String) parts.getBodyPart(1).getContent());
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    @Nullable String header(String name) throws Exception {
      return message.getHeader(name, null);
    }
  }

  /// What holds for every mail on its way.
  static byte[] fit(byte[] bytes) {
    String all = new String(bytes, ISO_8859_1);
    assertThat(all).endsWith("\r\n");
    assertThat(all.replace("\r\n", "")).doesNotContain("\r", "\n");
    String[] lines = all.split("\r\n", -1);
    for (String line : lines) {
      assertThat(line).matches("[\\t -~]*").doesNotStartWith(".");
    }
    for (String line : all.substring(all.indexOf("\r\n\r\n")).split("\r\n", -1)) {
      assertThat(line).hasSizeLessThanOrEqualTo(76);
    }
    return bytes;
  }
}
