package org.standfirst.site;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/// Answers made for one visitor alone, which no cache may keep.
public final class Answers {
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private Answers() {}

  /// The page, found.
  public static ResponseEntity<byte[]> page(JteModel page) {
    return page(HttpStatus.OK, page);
  }

  /// The page under a status, with what the browser shall carry from now on.
  public static ResponseEntity<byte[]> page(
      HttpStatus status, JteModel page, ResponseCookie... cookies) {
    return with(cookies, personal(status)).body(bytes(page));
  }

  /// The page of someone who is asked to come back after that time.
  public static ResponseEntity<byte[]> later(HttpStatus status, Duration wait, JteModel page) {
    return personal(status)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(Waiting.seconds(wait)))
        .body(bytes(page));
  }

  /// On to a path of this site, with what the browser shall carry from now on.
  public static ResponseEntity<byte[]> seeOther(String path, ResponseCookie... cookies) {
    ResponseEntity.BodyBuilder answer = with(cookies, ResponseEntity.status(HttpStatus.SEE_OTHER));
    return answer.cacheControl(CacheControl.noStore()).location(URI.create(path)).build();
  }

  private static ResponseEntity.BodyBuilder with(
      ResponseCookie[] cookies, ResponseEntity.BodyBuilder answer) {
    for (ResponseCookie cookie : cookies) {
      answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
    }
    return answer;
  }

  private static ResponseEntity.BodyBuilder personal(HttpStatus status) {
    return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).contentType(HTML);
  }

  static byte[] bytes(JteModel page) {
    var output = new Utf8ByteOutput();
    page.render(output);
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
