package org.standfirst.readers.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Standing;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.stepup.ProofPages;
import org.standfirst.readers.stepup.Proving;
import org.standfirst.readers.stepup.Proving.Raised;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;

/// Takes the authenticator's code or a recovery code, at the door and later.
@Controller
class SecondFactorProofController {
  private final SecondFactorProving proving;
  private final AuthenticatorMeans means;
  private final Proving proofs;
  private final ProofPages pages;
  private final Standings standings;
  private final ClientAddresses addresses;
  private final Frames frames;

  SecondFactorProofController(
      SecondFactorProving proving,
      AuthenticatorMeans means,
      Proving proofs,
      ProofPages pages,
      Standings standings,
      ClientAddresses addresses,
      Frames frames) {
    this.proving = proving;
    this.means = means;
    this.proofs = proofs;
    this.pages = pages;
    this.standings = standings;
    this.addresses = addresses;
    this.frames = frames;
  }

  @PostMapping("/sign-in/second-factor")
  ResponseEntity<byte[]> prove(Fields fields, HttpServletRequest request) {
    var circumstances = Circumstances.of(request, addresses);
    Token token = circumstances.session();
    Standing standing = token == null ? null : standings.of(token);
    if (token == null || standing == null) {
      return Answers.seeOther(fields.returnTo().behind("/sign-in"));
    }
    return switch (outcome(token, standing, fields, circumstances)) {
      case SecondFactorProving.Outcome.Proved(Raised raised) ->
          proofs.onward(raised, fields.returnTo());
      case SecondFactorProving.Outcome.Mistaken _ ->
          refused(
              HttpStatus.UNPROCESSABLE_CONTENT,
              Duration.ZERO,
              "mistaken",
              standing,
              fields,
              request);
      case SecondFactorProving.Outcome.TooOften(Duration after) ->
          refused(HttpStatus.TOO_MANY_REQUESTS, after, "too-often", standing, fields, request);
    };
  }

  private SecondFactorProving.Outcome outcome(
      Token token, Standing standing, Fields fields, Circumstances circumstances) {
    return byRecovery(fields)
        ? proving.byRecoveryCode(token, standing.reader(), fields.text("recovery"), circumstances)
        : proving.byAuthenticator(token, standing.reader(), fields.text("code"), circumstances);
  }

  private static boolean byRecovery(Fields fields) {
    return !fields.text("recovery").isEmpty();
  }

  private ResponseEntity<byte[]> refused(
      HttpStatus status,
      Duration after,
      String why,
      Standing standing,
      Fields fields,
      HttpServletRequest request) {
    boolean byRecovery = byRecovery(fields);
    String key = byRecovery ? "readers.proof.recovery." : "readers.proof.authenticator.";
    return pages.refused(
        status,
        after,
        standing,
        fields.returnTo(),
        Proof.AUTHENTICATOR,
        means.part(
            standing.reader(),
            fields.returnTo(),
            frames.frame(request),
            new Refusal(key + why, after),
            byRecovery),
        request);
  }
}
