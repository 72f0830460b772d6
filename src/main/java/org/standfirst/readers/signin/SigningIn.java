package org.standfirst.readers.signin;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.session.Sessions;
import org.standfirst.site.Answers;
import org.standfirst.site.ReturnPath;

/// The last step of every way in: a session of its own, a line in the audit trail, and the page to
/// go on to.
@Component
public class SigningIn {
  private final Sessions sessions;
  private final AuditTrail trail;
  private final SessionCookie cookie;
  private final List<Stop> stops;
  private final WayOn wayOn;
  private final Clock clock;

  SigningIn(
      Sessions sessions,
      AuditTrail trail,
      SessionCookie cookie,
      List<Stop> stops,
      WayOn wayOn,
      Clock clock) {
    this.sessions = sessions;
    this.trail = trail;
    this.cookie = cookie;
    this.stops = stops;
    this.wayOn = wayOn;
    this.clock = clock;
  }

  /// Signs someone in who has proved who they are.
  @Transactional
  public SignedIn admit(
      ReaderId reader, Set<Proof> proofs, boolean lasting, Circumstances circumstances) {
    var session = sessions.open(reader, proofs, lasting, circumstances);
    trail.note(
        new AuditTrail.Line(
            "readers.deed.signed-in",
            reader,
            reader,
            circumstances.place(),
            Map.of("by", by(proofs))));
    return new SignedIn(reader, session, new Proofs(proofs, clock.instant()));
  }

  /// The answer that takes them on, with the session's cookie and what else the browser shall carry
  /// from now on, or no more.
  public ResponseEntity<byte[]> onward(
      SignedIn who, ReturnPath returnTo, ResponseCookie... further) {
    return Answers.seeOther(
        path(who, returnTo),
        Stream.concat(Stream.of(cookie.of(who.session())), Arrays.stream(further))
            .toArray(ResponseCookie[]::new));
  }

  /// Where they go on: at the first stop there is, else where they wanted to.
  public String path(SignedIn who, ReturnPath returnTo) {
    return stops.stream()
        .map(each -> each.before(returnTo, who.reader(), who.proofs()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> wayOn.to(returnTo));
  }

  private static String by(Set<Proof> proofs) {
    return String.join(" ", proofs.stream().map(Proof::name).sorted().toList());
  }
}
