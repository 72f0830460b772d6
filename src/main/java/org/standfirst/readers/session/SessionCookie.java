package org.standfirst.readers.session;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.standfirst.readers.CookieNames;
import org.standfirst.site.PaperSettings;

/// Writes the cookie that holds a session's token, and takes cookies away.
@Component
public class SessionCookie {
  /// No age: the browser forgets it when it is closed.
  private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

  private final CookieNames names;
  private final boolean secure;

  SessionCookie(CookieNames names, PaperSettings settings) {
    this.names = names;
    this.secure = settings.secure();
  }

  public ResponseCookie of(Opened session) {
    return cookie(
        names.session(),
        session.token().letters(),
        session.lasting() ? Sessions.LASTING : UNTIL_CLOSED);
  }

  public ResponseCookie gone() {
    return cookie(names.session(), "", Duration.ZERO);
  }

  /// Takes the meter's cookie away from who needs it no more.
  public ResponseCookie meterGone() {
    return cookie(names.meter(), "", Duration.ZERO);
  }

  private ResponseCookie cookie(String name, String value, Duration age) {
    return ResponseCookie.from(name, value)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .path("/")
        .maxAge(age)
        .build();
  }
}
