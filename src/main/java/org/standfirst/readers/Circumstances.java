package org.standfirst.readers;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// In which a form is sent: from where, with what browser, and what that carries.
///
/// @param network counted as one
/// @param agent the browser, as a person would call it
/// @param session the token the browser carries, valid or not
/// @param meter what it carries of the wall's meter, unverified; empty: nothing
record Circumstances(String network, String agent, @Nullable Token session, String meter) {
  static Circumstances of(HttpServletRequest request, ClientAddresses addresses) {
    return new Circumstances(
        addresses.of(request).network(),
        Agent.called(request.getHeader("User-Agent")),
        Recognition.token(request),
        Recognition.meter(request));
  }
}
