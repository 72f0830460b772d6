package org.standfirst.readers.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.site.Texts;
import org.standfirst.site.Waiting;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads what the page's script sends, neither more nor less than is agreed, and answers it.
@Component
class Messages {
  static final int MOST_BYTES = 20_000;
  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new WebauthnJacksonModule())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();
  private final Texts texts;

  Messages(Texts texts) {
    this.texts = texts;
  }

  /// Words for the reader.
  private record Words(String said) {}

  /// Where the browser goes on.
  private record Way(String onward) {}

  <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
    String sent = request.getContentType();
    if (sent == null || !sent.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
      throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
    return read(body, type);
  }

  <T> T read(byte[] body, Class<T> type) {
    try {
      T read = json.readValue(body, type);
      if (read == null) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      }
      return read;
    } catch (JacksonException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not what was agreed", e);
    }
  }

  /// What the authenticator is asked for.
  ResponseEntity<byte[]> options(Object options) {
    return answer(HttpStatus.OK, options);
  }

  /// On to a path of this site, with what the browser shall carry from now on.
  ResponseEntity<byte[]> onward(String path, ResponseCookie... cookies) {
    return answer(HttpStatus.OK, new Way(path), cookies);
  }

  /// Elsewhere first, before anything can be done here.
  ResponseEntity<byte[]> elsewhere(String path) {
    return answer(HttpStatus.FORBIDDEN, new Way(path));
  }

  /// No, and why.
  ResponseEntity<byte[]> refused(String key) {
    return answer(HttpStatus.UNPROCESSABLE_CONTENT, new Words(texts.plain(key)));
  }

  /// Not before that time has passed.
  ResponseEntity<byte[]> later(Duration after) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, after.toSeconds())))
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            json.writeValueAsBytes(
                new Words(texts.plain("readers.passkeys.too-often", Waiting.words(texts, after)))));
  }

  private ResponseEntity<byte[]> answer(HttpStatus status, Object body, ResponseCookie... cookies) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status)
            .cacheControl(CacheControl.noStore())
            .contentType(MediaType.APPLICATION_JSON);
    for (ResponseCookie cookie : cookies) {
      answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
    }
    return answer.body(json.writeValueAsBytes(body));
  }
}
