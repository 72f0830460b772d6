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
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Sessions.Standing;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.signin.SignedIn;
import org.standfirst.readers.signin.SigningIn;
import org.standfirst.site.Answers;
import org.standfirst.site.ReturnPath;

/// Whether someone has proved who they are just now. Ask before erasing, exporting, changing roles
/// or the ways in.
@Component
public class StepUp {
  static final Duration FRESH = Duration.ofMinutes(10);
  private final Sessions sessions;
  private final SigningIn signingIn;
  private final SessionCookie cookie;
  private final AuditTrail trail;
  private final Clock clock;

  StepUp(
      Sessions sessions, SigningIn signingIn, SessionCookie cookie, AuditTrail trail, Clock clock) {
    this.sessions = sessions;
    this.signingIn = signingIn;
    this.cookie = cookie;
    this.trail = trail;
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

  /// A session that has just been given a further proof, under a new token.
  public record Raised(Standing before, Proof proof, Opened session) {}

  /// Whether the request's sender has proved who they are in the last ten minutes.
  ///
  /// @param returnTo where they go on when they have: a page, since what was posted is gone by then
  public Freshness fresh(HttpServletRequest request, ReturnPath returnTo) {
    Token token = Recognition.token(request);
    Standing standing = token == null ? null : sessions.standing(token);
    if (token == null || standing == null) {
      return new Freshness.Stale(returnTo.behind("/sign-in"));
    }
    if (standing.waits()) {
      return new Freshness.Stale(returnTo.behind("/sign-in/second-factor"));
    }
    return isFresh(standing)
        ? new Freshness.Fresh(standing.reader(), token)
        : new Freshness.Stale(returnTo.behind("/account/proof"));
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
    Standing before = sessions.standing(token);
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
            "readers.deed.proof-refused." + why,
            null,
            reader,
            place,
            Map.of("by", proof.name())));
  }

  /// The answer that takes them on: signing in goes through what further stops there are, anything
  /// else straight to where they wanted.
  public ResponseEntity<byte[]> onward(Raised raised, ReturnPath returnTo) {
    Proofs before = raised.before().proofs();
    if (raised.proof().isSecondFactor() && !before.hasSecondFactor()) {
      Set<Proof> all = EnumSet.of(raised.proof());
      all.addAll(before.all());
      return signingIn.onward(
          new SignedIn(
              raised.before().reader(), raised.session(), new Proofs(all, clock.instant())),
          returnTo);
    }
    return Answers.seeOther(returnTo.path(), cookie.of(raised.session()));
  }
}
