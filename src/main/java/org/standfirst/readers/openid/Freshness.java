package org.standfirst.readers.openid;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Token;
import org.standfirst.site.ReturnPath;

/// Whether someone has proved only just now who they are: before the ways into an account change,
/// they have to.
@Component
class Freshness {
  private static final Duration LENGTH = Duration.ofMinutes(10);
  private final Sessions sessions;
  private final Clock clock;

  Freshness(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  boolean isFresh(HttpServletRequest request) {
    Token token = Recognition.token(request);
    Proofs proofs = token == null ? null : sessions.proofs(token);
    return proofs != null && proofs.at().isAfter(clock.instant().minus(LENGTH));
  }

  /// Where to prove it, before going on there.
  static String before(ReturnPath path) {
    return path.behind("/account/proof");
  }
}
