package org.standfirst.readers.session;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Visitors;
import org.standfirst.site.PaperSettings;

/// Writes the cookie that holds a session's token, and takes cookies away.
@Component
public class SessionCookie {
  /// No age: the browser forgets it when it is closed.
  private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

  private final boolean secure;

  SessionCookie(PaperSettings settings) {
    this.secure = settings.secure();
  }

  public ResponseCookie of(Opened session) {
    return cookie(
        Visitors.SESSION_COOKIE,
        session.token().letters(),
        session.lasting() ? Sessions.LASTING : UNTIL_CLOSED);
  }

  public ResponseCookie gone() {
    return cookie(Visitors.SESSION_COOKIE, "", Duration.ZERO);
  }

  /// Takes the meter's cookie away from who needs it no more.
  public ResponseCookie meterGone() {
    return cookie(Visitors.METER_COOKIE, "", Duration.ZERO);
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
