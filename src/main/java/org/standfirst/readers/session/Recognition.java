package org.standfirst.readers.session;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.CookieNames;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.readers.session.SessionMemory.Remembered;
import org.standfirst.site.Greeter;
import org.standfirst.site.Greeting;
import org.standfirst.site.HostCookie;

/// Recognises visitors by their session's cookie: from memory, else from the database, once a
/// request.
@Component
public class Recognition implements Visitors, Greeter {
  private static final String ATTRIBUTE = Visitor.class.getName();
  private final SessionMemory memory;
  private final Standings standings;

  Recognition(SessionMemory memory, Standings standings) {
    this.memory = memory;
    this.standings = standings;
  }

  @Override
  public Visitor visitor(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Visitor known) {
      return known;
    }
    Visitor visitor = recognised(request);
    request.setAttribute(ATTRIBUTE, visitor);
    return visitor;
  }

  private Visitor recognised(HttpServletRequest request) {
    Token token = token(request);
    if (token != null) {
      Visitor registered = memory.recall(token.hash(), standings::visitor).visitor();
      if (registered != null) {
        return registered;
      }
    }
    return new Visitor.Stranger(meter(request));
  }

  @Override
  public Recollection recall(String session, String meter) {
    Token token = Token.of(session);
    if (token == null) {
      return new Recollection.Known(new Visitor.Stranger(meter));
    }
    Remembered remembered = memory.recall(token.hash());
    if (remembered == null) {
      return new Recollection.Unknown();
    }
    Visitor.Registered visitor = remembered.visitor();
    return new Recollection.Known(visitor == null ? new Visitor.Stranger(meter) : visitor);
  }

  @Override
  public Greeting greeting(HttpServletRequest request) {
    return visitor(request).greeting();
  }

  /// The token that the request's browser carries, valid or not.
  public static @Nullable Token token(HttpServletRequest request) {
    return Token.of(HostCookie.read(request, CookieNames.of(request).session()));
  }

  /// What the browser carries of the wall's meter, unverified; empty: nothing.
  public static String meter(HttpServletRequest request) {
    return HostCookie.read(request, CookieNames.of(request).meter());
  }
}
