package org.standfirst.readers;

import jakarta.servlet.http.HttpServletRequest;

/// Recognises who stands before a page.
public interface Visitors {
  /// The cookie that holds a session's token; [CookieNames] say what it is called over TLS.
  String SESSION_COOKIE = "standfirst-session";

  /// The cookie that holds what a stranger's browser carries of the wall's meter.
  String METER_COOKIE = "standfirst-meter";

  /// Who sent the request, asking the database where memory doesn't say.
  Visitor visitor(HttpServletRequest request);

  /// Who carries these cookies, from memory alone: no waiting, for the press.
  ///
  /// @param session value of the session's cookie; empty where there is none
  /// @param meter value of the meter's cookie; empty where there is none
  Recollection recall(String session, String meter);

  /// What memory says of a visitor.
  sealed interface Recollection {
    /// It knows.
    record Known(Visitor visitor) implements Recollection {}

    /// The database must be asked.
    record Unknown() implements Recollection {}
  }
}
