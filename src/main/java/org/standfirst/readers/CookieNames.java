package org.standfirst.readers;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import org.standfirst.site.PaperSettings;

/// What the cookies by which we recognise visitors are called. Over TLS their names begin with
/// `__Host-`: browsers take such a cookie from this very host alone, over TLS, for all paths, so no
/// neighbour under the same domain can slip one in.
public record CookieNames(String session, String meter) {
  private static final String ATTRIBUTE = CookieNames.class.getName();
  private static final CookieNames PLAIN =
      new CookieNames(Visitors.SESSION_COOKIE, Visitors.METER_COOKIE);

  /// The names a newsroom uses.
  public static CookieNames of(PaperSettings settings) {
    return new CookieNames(
        settings.cookie(Visitors.SESSION_COOKIE), settings.cookie(Visitors.METER_COOKIE));
  }

  /// The names by which that request's cookies are read.
  public static CookieNames of(HttpServletRequest request) {
    return request.getServletContext().getAttribute(ATTRIBUTE) instanceof CookieNames names
        ? names
        : PLAIN;
  }

  /// Makes them known to all requests of a server.
  void proclaim(ServletContext server) {
    server.setAttribute(ATTRIBUTE, this);
  }
}
