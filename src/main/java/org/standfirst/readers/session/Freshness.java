package org.standfirst.readers.session;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Says whether a session was proved just now: what is worth more than reading asks for it.
@Component
public class Freshness {
  static final Duration JUST_NOW = Duration.ofMinutes(10);
  private final Sessions sessions;
  private final Clock clock;

  Freshness(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /// How a session stands.
  public enum State {
    /// Its holder has proved within the last ten minutes who they are.
    FRESH,
    /// They are to prove it again.
    STALE
  }

  public State of(Token session) {
    Proofs proofs = sessions.proofs(session);
    return proofs == null || proofs.at().isBefore(clock.instant().minus(JUST_NOW))
        ? State.STALE
        : State.FRESH;
  }
}
