package org.standfirst.site;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Says once what was just done. The answer that leads on carries the key of the words in a cookie,
/// for some minutes; the page that shows them takes it away. So a page that is reloaded, kept as a
/// bookmark or handed on doesn't say it again.
@Component
public class Notices {
  private static final Duration AGE = Duration.ofMinutes(5);
  private final HostCookie cookie;
  private final Texts texts;

  public Notices(PaperSettings settings, Texts texts) {
    this.cookie = new HostCookie("standfirst-notice", settings);
    this.texts = texts;
  }

  /// What the browser carries to the page that says it.
  ///
  /// @param key of the words
  public ResponseCookie of(String key) {
    return cookie.of(key, AGE);
  }

  /// On to a page where that is said, with what else the browser shall carry from now on.
  public ResponseEntity<byte[]> seeOther(String path, String key, ResponseCookie... further) {
    return Answers.seeOther(
        path,
        Stream.concat(Arrays.stream(further), Stream.of(of(key))).toArray(ResponseCookie[]::new));
  }

  /// A page that says what there is to say on it, and for the last time.
  ///
  /// @param keys how the keys of the words begin that belong on it; what else a browser carries
  ///   waits for its page
  /// @param page the page, of the key of the words; of an empty one where there is nothing to say
  public ResponseEntity<byte[]> page(
      HttpServletRequest request, String keys, Function<String, JteModel> page) {
    String key = cookie.read(request);
    return key.startsWith(keys) && texts.knows(key)
        ? Answers.page(HttpStatus.OK, page.apply(key), cookie.gone())
        : Answers.page(page.apply(""));
  }
}
