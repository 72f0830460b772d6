package org.standfirst.readers.stepup;

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
import org.standfirst.readers.stepup.Proving.Raised;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;

/// Takes the password that is asked once more.
@Controller
class PasswordProofController {
  private final PasswordProving proving;
  private final PasswordMeans means;
  private final Proving proofs;
  private final ProofPages pages;
  private final Standings standings;
  private final ClientAddresses addresses;
  private final Frames frames;

  PasswordProofController(
      PasswordProving proving,
      PasswordMeans means,
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

  @PostMapping("/account/proof/password")
  ResponseEntity<byte[]> prove(Fields fields, HttpServletRequest request) {
    var circumstances = Circumstances.of(request, addresses);
    Token token = circumstances.session();
    Standing standing = token == null ? null : standings.of(token);
    if (token == null || standing == null) {
      return Answers.seeOther(fields.returnTo().behind("/sign-in"));
    }
    return switch (proving.prove(
        token, standing.reader(), fields.text("password"), circumstances)) {
      case PasswordProving.Outcome.Proved(Raised raised) ->
          proofs.onward(raised, fields.returnTo());
      case PasswordProving.Outcome.Mistaken _ ->
          refused(
              HttpStatus.UNPROCESSABLE_CONTENT,
              Duration.ZERO,
              "mistaken",
              standing,
              fields,
              request);
      case PasswordProving.Outcome.TooOften(Duration after) ->
          refused(HttpStatus.TOO_MANY_REQUESTS, after, "too-often", standing, fields, request);
      case PasswordProving.Outcome.Crowded(Duration after) ->
          refused(HttpStatus.SERVICE_UNAVAILABLE, after, "crowded", standing, fields, request);
      case PasswordProving.Outcome.Ended _ ->
          Answers.seeOther(fields.returnTo().behind("/account/proof"));
    };
  }

  private ResponseEntity<byte[]> refused(
      HttpStatus status,
      Duration after,
      String why,
      Standing standing,
      Fields fields,
      HttpServletRequest request) {
    return pages.refused(
        status,
        after,
        standing,
        fields.returnTo(),
        Proof.PASSWORD,
        means.part(
            standing.reader(),
            fields.returnTo(),
            frames.frame(request),
            new Refusal("readers.proof.password." + why, after)),
        request);
  }
}
