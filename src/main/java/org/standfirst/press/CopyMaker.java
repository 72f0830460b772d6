package org.standfirst.press;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.standfirst.site.ResponseHeaders;

/// Makes a copy ready to hand out: compressed, its headers encoded once.
@Component
class CopyMaker {
  private static final int TAG_BYTES = 12;
  private final ResponseHeaders everyAnswer;

  /// By their values, of which the program has a few dozen.
  private final Map<Map<String, String>, Headers> encoded = new ConcurrentHashMap<>();

  CopyMaker(ResponseHeaders headers) {
    this.everyAnswer = headers;
  }

  Copy make(Order order, Sheet sheet, Encoding encoding) {
    Body body = encoding.of(sheet.content(), sheet.opening());
    Map<String, String> unchanged = new LinkedHashMap<>();
    // A page for one kind of visitor stays out of shared caches and is asked for again each time.
    unchanged.put(
        "Cache-Control", order.edition() == null ? "public, no-cache" : "private, no-cache");
    unchanged.put("Vary", order.edition() == null ? "Accept-Encoding" : "Accept-Encoding, Cookie");
    unchanged.putAll(everyAnswer.of(sheet.content()));
    Map<String, String> headers = new LinkedHashMap<>(unchanged);
    headers.put("Content-Type", sheet.type());
    if (encoding != Encoding.IDENTITY) {
      headers.put("Content-Encoding", encoding.token());
    }
    return new Copy(
        etag(sheet.content(), encoding),
        encoded.computeIfAbsent(headers, Headers::new),
        encoded.computeIfAbsent(unchanged, Headers::new),
        body,
        sheet.subjects(),
        Copy.millis(sheet.trueUntil()));
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
