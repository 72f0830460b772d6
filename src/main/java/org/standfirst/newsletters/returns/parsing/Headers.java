package org.standfirst.newsletters.returns.parsing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Header fields: unfolded, their encoded words decoded, none of them missing but empty.
final class Headers {
  private static final int MOST_BYTES = 64_000;
  private static final int LONGEST = 4_000;
  private final InternetHeaders fields;

  private Headers(InternetHeaders fields) {
    this.fields = fields;
  }

  static Headers read(byte[] mail, int from, int to) {
    int end = Math.min(to, from + MOST_BYTES);
    try {
      return new Headers(
          new InternetHeaders(new ByteArrayInputStream(mail, from, end - from), true));
    } catch (MessagingException _) {
      return new Headers(new InternetHeaders());
    }
  }

  /// The field's text; empty where there is none.
  String text(String name) {
    List<String> all = texts(name);
    return all.isEmpty() ? "" : all.getFirst();
  }

  List<String> texts(String name) {
    String @Nullable [] all = fields.getHeader(name);
    return all == null ? List.of() : Arrays.stream(all).limit(20).map(Headers::decoded).toList();
  }

  boolean has(String name) {
    return fields.getHeader(name) != null;
  }

  private static String decoded(String folded) {
    String text = MimeUtility.unfold(folded);
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    try {
      return MimeUtility.decodeText(text).strip();
    } catch (UnsupportedEncodingException | RuntimeException _) {
      return text.strip();
    }
  }
}
