package org.standfirst.readers.stepup;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Standing;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.signin.SignedIn;
import org.standfirst.readers.signin.SigningIn;
import org.standfirst.site.Answers;
import org.standfirst.site.ReturnPath;

/// Takes the proofs that are given once more, and knows how old the last one is.
@Component
public class Proving implements StepUp {
  static final Duration FRESH = Duration.ofMinutes(10);
  private final Sessions sessions;
  private final Standings standings;
  private final SigningIn signingIn;
  private final SessionCookie cookie;
  private final AuditTrail trail;
  private final Clock clock;

  Proving(
      Sessions sessions,
      Standings standings,
      SigningIn signingIn,
      SessionCookie cookie,
      AuditTrail trail,
      Clock clock) {
    this.sessions = sessions;
    this.standings = standings;
    this.signingIn = signingIn;
    this.cookie = cookie;
    this.trail = trail;
    this.clock = clock;
  }

  /// A session that has just been given a further proof, under a new token.
  public record Raised(Standing before, Proof proof, Opened session) {}

  @Override
  public Freshness fresh(HttpServletRequest request, ReturnPath returnTo) {
    Token token = Recognition.token(request);
    Standing standing = token == null ? null : standings.of(token);
    if (standing == null) {
      return new Freshness.Stale(returnTo.behind("/sign-in"));
    }
    if (standing.waits()) {
      return new Freshness.Stale(returnTo.behind("/sign-in/second-factor"));
    }
    return isFresh(standing)
        ? new Freshness.Fresh(standing.reader())
        : new Freshness.Stale(returnTo.behind("/account/proof"));
  }

  /// Whether a session's holder has proved who they are in the last ten minutes.
  public boolean isFresh(Token session) {
    Standing standing = standings.of(session);
    return standing != null && !standing.waits() && isFresh(standing);
  }

  boolean isFresh(Standing standing) {
    return standing.proofs().at().plus(FRESH).isAfter(clock.instant());
  }

  /// Adds a proof that its holder has just given to a session. Call it in the transaction in which
  /// the proof is used up.
  ///
  /// @return null where the session is no more, or where its reader has a second factor and this
  ///   proof is none
  @Transactional
  public @Nullable Raised proved(Token token, Proof proof, String place) {
    Standing before = standings.of(token);
    if (before == null || (before.secondFactorOn() && !proof.isSecondFactor())) {
      return null;
    }
    Opened session = sessions.prove(token, proof);
    if (session == null) {
      return null;
    }
    ReaderId reader = before.reader();
    trail.note(
        new AuditTrail.Line(
            "readers.deed.proved-again", reader, reader, place, Map.of("by", proof.name())));
    return new Raised(before, proof, session);
  }

  /// Someone has tried in vain.
  ///
  /// @param why the end of the deed's key: `mistaken` or `too-often`
  public void refused(ReaderId reader, Proof proof, String why, String place) {
    trail.noteOnceAMinute(
        Long.toString(reader.value()),
        new AuditTrail.Line(
            "readers.deed.proof-refused." + why, null, reader, place, Map.of("by", proof.name())));
  }

  /// The answer that takes them on, with the session's new cookie.
  public ResponseEntity<byte[]> onward(Raised raised, ReturnPath returnTo) {
    return Answers.seeOther(path(raised, returnTo), cookie.of(raised.session()));
  }

  /// Where they go on: signing in goes through what further stops there are, anything else straight
  /// to where they wanted.
  public String path(Raised raised, ReturnPath returnTo) {
    Proofs before = raised.before().proofs();
    if (raised.proof().isSecondFactor() && !before.hasSecondFactor()) {
      Set<Proof> all = EnumSet.of(raised.proof());
      all.addAll(before.all());
      return signingIn.path(
          new SignedIn(
              raised.before().reader(), raised.session(), new Proofs(all, clock.instant())),
          returnTo);
    }
    return returnTo.path();
  }
}
