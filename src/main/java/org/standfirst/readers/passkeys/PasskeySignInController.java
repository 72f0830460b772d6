package org.standfirst.readers.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.signin.SignedIn;
import org.standfirst.readers.signin.SigningIn;
import org.standfirst.readers.stepup.Proving;
import org.standfirst.readers.stepup.Proving.Raised;
import org.standfirst.site.ReturnPath;

/// Where the page's script signs in by a passkey, and proves by one again who is there.
@Controller
class PasskeySignInController {
  private final PasskeySignIn signIn;
  private final SigningIn signingIn;
  private final Proving proving;
  private final Standings standings;
  private final SessionCookie cookie;
  private final ClientAddresses addresses;
  private final Messages messages;

  PasskeySignInController(
      PasskeySignIn signIn,
      SigningIn signingIn,
      Proving proving,
      Standings standings,
      SessionCookie cookie,
      ClientAddresses addresses,
      Messages messages) {
    this.signIn = signIn;
    this.signingIn = signingIn;
    this.proving = proving;
    this.standings = standings;
    this.cookie = cookie;
    this.addresses = addresses;
    this.messages = messages;
  }

  @PostMapping("/sign-in/passkey/challenges")
  ResponseEntity<byte[]> challenge(HttpServletRequest request) {
    return asking(signIn.ask(Circumstances.of(request, addresses)));
  }

  @PostMapping("/sign-in/passkey")
  ResponseEntity<byte[]> signIn(HttpServletRequest request) throws IOException {
    Asserted sent = messages.read(request, Asserted.class);
    return answer(signIn.signIn(sent, Circumstances.of(request, addresses)), sent);
  }

  @PostMapping("/account/proof/passkey/challenges")
  ResponseEntity<byte[]> challengeAgain(HttpServletRequest request) {
    Holder holder = Holder.of(request, standings);
    return holder == null
        ? messages.elsewhere(PasskeyPaths.SIGN_IN)
        : asking(
            signIn.askAgain(
                holder.reader(), holder.session(), Circumstances.of(request, addresses)));
  }

  @PostMapping("/account/proof/passkey")
  ResponseEntity<byte[]> prove(HttpServletRequest request) throws IOException {
    Holder holder = Holder.of(request, standings);
    if (holder == null) {
      return messages.elsewhere(PasskeyPaths.SIGN_IN);
    }
    Asserted sent = messages.read(request, Asserted.class);
    var circumstances = Circumstances.of(request, addresses);
    return answer(signIn.prove(holder.reader(), holder.session(), sent, circumstances), sent);
  }

  private ResponseEntity<byte[]> asking(PasskeySignIn.Asking asking) {
    return switch (asking) {
      case PasskeySignIn.Asking.Asked(var options) -> messages.options(options);
      case PasskeySignIn.Asking.TooOften(Duration after) -> messages.later(after);
    };
  }

  private ResponseEntity<byte[]> answer(PasskeySignIn.Outcome outcome, Asserted sent) {
    ReturnPath returnTo = ReturnPath.of(sent.returnTo());
    return switch (outcome) {
      case PasskeySignIn.Outcome.Recognised(SignedIn who) ->
          messages.onward(signingIn.path(who, returnTo), cookie.of(who.session()));
      case PasskeySignIn.Outcome.Proved(Raised raised) ->
          messages.onward(proving.path(raised, returnTo), cookie.of(raised.session()));
      case PasskeySignIn.Outcome.TooLate _ -> messages.refused("readers.passkeys.too-late");
      case PasskeySignIn.Outcome.Mistaken _ -> messages.refused("readers.passkeys.mistaken");
      case PasskeySignIn.Outcome.TooOften(Duration after) -> messages.later(after);
    };
  }
}
