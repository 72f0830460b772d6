package org.standfirst.press;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.springframework.stereotype.Component;
import org.standfirst.site.ResponseHeaders;

/// Makes a copy ready to hand out: compressed, its headers encoded once.
@Component
class CopyMaker {
  private static final int TAG_BYTES = 12;
  private final ResponseHeaders everyAnswer;

  CopyMaker(ResponseHeaders headers) {
    this.everyAnswer = headers;
  }

  Copy make(Order order, Sheet sheet, Encoding encoding) {
    Body body = encoding.of(sheet.content(), sheet.opening());
    String etag = etag(sheet.content(), encoding);
    HttpFields.Mutable unchanged = HttpFields.build();
    add(unchanged, "ETag", etag);
    // A page for one kind of visitor stays out of shared caches and is asked for again each time.
    add(
        unchanged,
        "Cache-Control",
        order.edition() == null ? "public, no-cache" : "private, no-cache");
    add(unchanged, "Vary", order.edition() == null ? "Accept-Encoding" : "Accept-Encoding, Cookie");
    everyAnswer.of(sheet.content()).forEach((name, value) -> add(unchanged, name, value));
    HttpFields.Mutable headers = HttpFields.build(unchanged);
    add(headers, "Content-Type", sheet.type());
    if (encoding != Encoding.IDENTITY) {
      add(headers, "Content-Encoding", encoding.token());
    }
    return new Copy(
        etag,
        headers.asImmutable(),
        unchanged.asImmutable(),
        body,
        sheet.subjects(),
        Copy.millis(sheet.trueUntil()));
  }

  private static void add(HttpFields.Mutable fields, String name, String value) {
    fields.add(new PreEncodedHttpField(name, value));
  }

  private static String etag(byte[] content, Encoding encoding) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      String tag =
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
      return '"' + tag + (encoding == Encoding.IDENTITY ? "" : "-" + encoding.token()) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
