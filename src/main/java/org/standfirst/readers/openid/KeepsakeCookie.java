package org.standfirst.readers.openid;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.standfirst.readers.session.Token;
import org.standfirst.site.HostCookie;
import org.standfirst.site.PaperSettings;

/// The cookie that holds a browser's [Keepsake] for an hour.
@Component
class KeepsakeCookie {
  private static final Duration AGE = Duration.ofHours(1);
  private final HostCookie cookie;

  KeepsakeCookie(PaperSettings settings) {
    this.cookie = new HostCookie("standfirst-openid", settings);
  }

  /// What the request's browser keeps; null: nothing.
  @Nullable Keepsake read(HttpServletRequest request) {
    Token token = Token.of(cookie.read(request));
    return token == null ? null : new Keepsake(token);
  }

  ResponseCookie of(Keepsake keepsake) {
    return cookie.of(keepsake.token().letters(), AGE);
  }

  ResponseCookie gone() {
    return cookie.gone();
  }
}
