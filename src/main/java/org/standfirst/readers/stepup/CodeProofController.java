package org.standfirst.readers.stepup;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.Standing;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.stepup.Proving.Raised;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;

/// Sends the code that someone signed in is asked for, and takes it.
@Controller
public class CodeProofController {
  private final CodeProving proving;
  private final CodeMeans means;
  private final Proving proofs;
  private final ProofPages pages;
  private final Standings standings;
  private final ClientAddresses addresses;
  private final Throttles throttles;
  private final Frames frames;

  CodeProofController(
      CodeProving proving,
      CodeMeans means,
      Proving proofs,
      ProofPages pages,
      Standings standings,
      ClientAddresses addresses,
      Throttles throttles,
      Frames frames) {
    this.proving = proving;
    this.means = means;
    this.proofs = proofs;
    this.pages = pages;
    this.standings = standings;
    this.addresses = addresses;
    this.throttles = throttles;
    this.frames = frames;
  }

  @PostMapping("/account/proof/code/letter")
  ResponseEntity<byte[]> send(Fields fields, HttpServletRequest request) {
    Standing standing = standing(Recognition.token(request));
    if (standing == null) {
      return Answers.seeOther(fields.returnTo().behind("/sign-in"));
    }
    return switch (proving.send(standing.reader(), addresses.of(request).network())) {
      case CodeProving.Sending.Sent _, CodeProving.Sending.Nowhere _ -> back(fields);
      case CodeProving.Sending.TooOften(Duration after) ->
          tooOften(after, standing, fields, request);
    };
  }

  @PostMapping("/account/proof/code")
  ResponseEntity<byte[]> prove(Fields fields, HttpServletRequest request) {
    var circumstances = Circumstances.of(request, addresses);
    Token token = circumstances.session();
    Standing standing = standing(token);
    if (token == null || standing == null) {
      return Answers.seeOther(fields.returnTo().behind("/sign-in"));
    }
    if (throttles.code(circumstances.network()) instanceof Turn.Later(Duration after)) {
      return tooOften(after, standing, fields, request);
    }
    return switch (proving.prove(token, standing.reader(), fields.text("code"), circumstances)) {
      case CodeProving.Outcome.Proved(Raised raised) -> proofs.onward(raised, fields.returnTo());
      case CodeProving.Outcome.Refused(Problem problem) ->
          refused(
              HttpStatus.UNPROCESSABLE_CONTENT,
              Duration.ZERO,
              standing,
              fields,
              new Problems(List.of(problem)),
              Refusal.NONE,
              request);
      case CodeProving.Outcome.Ended _ -> back(fields);
    };
  }

  private ResponseEntity<byte[]> tooOften(
      Duration after, Standing standing, Fields fields, HttpServletRequest request) {
    return refused(
        HttpStatus.TOO_MANY_REQUESTS,
        after,
        standing,
        fields,
        Problems.NONE,
        new Refusal("readers.wish.too-often", after),
        request);
  }

  private ResponseEntity<byte[]> refused(
      HttpStatus status,
      Duration after,
      Standing standing,
      Fields fields,
      Problems problems,
      Refusal refused,
      HttpServletRequest request) {
    return pages.refused(
        status,
        after,
        standing,
        fields.returnTo(),
        Proof.CODE,
        means.part(standing.reader(), fields.returnTo(), frames.frame(request), problems, refused),
        request);
  }

  private @Nullable Standing standing(@Nullable Token token) {
    return token == null ? null : standings.of(token);
  }

  private static ResponseEntity<byte[]> back(Fields fields) {
    return Answers.seeOther(fields.returnTo().behind("/account/proof"));
  }
}
