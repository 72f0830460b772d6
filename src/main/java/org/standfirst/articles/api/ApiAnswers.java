package org.standfirst.articles.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.standfirst.site.ProblemDetails;
import org.standfirst.site.Texts;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers. What was found carries a tag by its bytes, so that it isn't sent again to
/// whoever has it; no cache may hand it to anyone else.
@Component
class ApiAnswers {
  private static final int TAG_BYTES = 16;
  private static final CacheControl FOR_ONE = CacheControl.noCache().cachePrivate();
  private final JsonMapper json;
  private final Texts texts;

  ApiAnswers(JsonMapper json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  ResponseEntity<byte[]> of(ApiAnswer answer) {
    return switch (answer) {
      case ApiAnswer.Found(Object content, String next) -> {
        byte[] bytes = json.writeValueAsBytes(content);
        ResponseEntity.BodyBuilder found = found(bytes);
        if (!next.isEmpty()) {
          found.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        yield found.body(bytes);
      }
      case ApiAnswer.Refused(HttpStatus status, var why, var parameter, var arguments) -> {
        String detail = texts.plain("articles.api.refused." + why, arguments.toArray());
        ResponseEntity.BodyBuilder refused = problem(status);
        if (status == HttpStatus.UNAUTHORIZED) {
          refused.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        yield refused.body(new ProblemDetails(status, detail, parameter).bytes());
      }
      case ApiAnswer.Later(long seconds) -> {
        HttpStatus status = HttpStatus.TOO_MANY_REQUESTS;
        String detail = texts.plain("articles.api.refused.too-often", seconds);
        yield problem(status)
            .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
            .body(new ProblemDetails(status, detail, "").bytes());
      }
    };
  }

  /// JSON that is the same for everyone.
  static ResponseEntity<byte[]> file(byte[] bytes) {
    return found(bytes).cacheControl(CacheControl.noCache()).body(bytes);
  }

  private static ResponseEntity.BodyBuilder found(byte[] bytes) {
    return ResponseEntity.ok()
        .cacheControl(FOR_ONE)
        .varyBy(HttpHeaders.AUTHORIZATION)
        .contentType(MediaType.APPLICATION_JSON)
        .eTag(tag(bytes));
  }

  private static ResponseEntity.BodyBuilder problem(HttpStatus status) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .contentType(ProblemDetails.TYPE);
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
