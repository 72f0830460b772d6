package org.standfirst.readers.session;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.standfirst.readers.ClientAddress;
import org.standfirst.readers.ClientAddresses;

/// In which a form is sent: from where, with what browser, and what that carries.
///
/// @param network counted as one
/// @param place the network, cut down to what many share
/// @param agent the browser, as [Agent] stores it
/// @param session the token the browser carries, valid or not
/// @param meter what it carries of the wall's meter, unverified; empty: nothing
public record Circumstances(
    String network, String place, String agent, @Nullable Token session, String meter) {
  public static Circumstances of(HttpServletRequest request, ClientAddresses addresses) {
    ClientAddress address = addresses.of(request);
    return new Circumstances(
        address.network(),
        address.place(),
        Agent.of(request.getHeader("User-Agent")).stored(),
        Recognition.token(request),
        Recognition.meter(request));
  }
}
