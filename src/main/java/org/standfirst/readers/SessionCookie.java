package org.standfirst.readers;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;

/// Writes the cookie that holds a session's token.
@Component
class SessionCookie {
  private final boolean secure;

  SessionCookie(PaperSettings settings) {
    this.secure = settings.secure();
  }

  ResponseCookie of(Token token) {
    return cookie(token.letters(), Sessions.LENGTH);
  }

  ResponseCookie gone() {
    return cookie("", Duration.ZERO);
  }

  private ResponseCookie cookie(String value, Duration age) {
    return ResponseCookie.from(Visitors.SESSION_COOKIE, value)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .path("/")
        .maxAge(age)
        .build();
  }
}
