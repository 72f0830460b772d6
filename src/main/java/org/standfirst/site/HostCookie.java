package org.standfirst.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/// A cookie of ours: no script reads it, other sites' doings don't send it along, and over TLS it
/// is bound to this very host, so that no neighbour can slip one in.
public final class HostCookie {
  private final String name;
  private final boolean secure;

  public HostCookie(String name, PaperSettings settings) {
    this.name = settings.cookie(name);
    this.secure = settings.secure();
  }

  /// What the request's browser carries, unverified; empty: nothing.
  public String read(HttpServletRequest request) {
    return read(request, name);
  }

  /// The same of a cookie by its whole name.
  public static String read(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie each : cookies) {
        if (each.getName().equals(name) && each.getValue() != null) {
          return each.getValue();
        }
      }
    }
    return "";
  }

  /// @param age negative: until the browser is closed
  public ResponseCookie of(String value, Duration age) {
    return ResponseCookie.from(name, value)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .path("/")
        .maxAge(age)
        .build();
  }

  public ResponseCookie gone() {
    return of("", Duration.ZERO);
  }
}
