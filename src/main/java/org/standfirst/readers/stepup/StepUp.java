package org.standfirst.readers.stepup;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Token;
import org.standfirst.site.ReturnPath;

/// Whether someone has proved who they are just now. Ask before erasing, exporting, changing roles
/// or the ways in.
@Component
public class StepUp {
  static final Duration FRESH = Duration.ofMinutes(10);
  private final Visitors visitors;
  private final Sessions sessions;
  private final Clock clock;

  StepUp(Visitors visitors, Sessions sessions, Clock clock) {
    this.visitors = visitors;
    this.sessions = sessions;
    this.clock = clock;
  }

  /// How long ago someone proved who they are.
  public sealed interface Freshness {
    /// In the last ten minutes.
    record Fresh(ReaderId reader, Token session) implements Freshness {}

    /// Longer ago, or never.
    ///
    /// @param path where they are asked, from where it goes on to where they wanted to
    record Stale(String path) implements Freshness {}
  }

  /// Whether the request's sender has proved who they are in the last ten minutes.
  ///
  /// @param returnTo where they go on when they have: a page, since what was posted is gone by then
  public Freshness fresh(HttpServletRequest request, ReturnPath returnTo) {
    Token token = Recognition.token(request);
    Proofs proofs = token == null ? null : sessions.proofs(token);
    if (token == null
        || proofs == null
        || !(visitors.visitor(request) instanceof Visitor.Registered registered)) {
      return new Freshness.Stale(returnTo.behind("/sign-in"));
    }
    return proofs.at().plus(FRESH).isAfter(clock.instant())
        ? new Freshness.Fresh(registered.id(), token)
        : new Freshness.Stale(returnTo.behind("/account/proof"));
  }
}
