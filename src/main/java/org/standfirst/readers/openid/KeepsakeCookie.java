package org.standfirst.readers.openid;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.standfirst.readers.session.Token;
import org.standfirst.site.PaperSettings;

/// The cookie that holds a browser's [Keepsake] for an hour. Over TLS it is bound to the host, as
/// those by which we recognise visitors are: no neighbour can slip a keepsake of their own in.
@Component
class KeepsakeCookie {
  private static final Duration AGE = Duration.ofHours(1);
  private final String name;
  private final boolean secure;

  KeepsakeCookie(PaperSettings settings) {
    this.name = settings.cookie("standfirst-openid");
    this.secure = settings.secure();
  }

  /// What the request's browser keeps; null: nothing.
  @Nullable Keepsake read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie each : cookies) {
        Token token =
            each.getName().equals(name) && each.getValue() != null
                ? Token.of(each.getValue())
                : null;
        if (token != null) {
          return new Keepsake(token);
        }
      }
    }
    return null;
  }

  ResponseCookie of(Keepsake keepsake) {
    return cookie(keepsake.token().letters(), AGE);
  }

  ResponseCookie gone() {
    return cookie("", Duration.ZERO);
  }

  private ResponseCookie cookie(String value, Duration age) {
    return ResponseCookie.from(name, value)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .path("/")
        .maxAge(age)
        .build();
  }
}
