package org.standfirst.readers.letters;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Doorstep.Outcome;
import org.standfirst.readers.pages.LetterWishPage;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The pages on which one wishes for a letter. Known addresses and unknown ones are answered alike.
@Component
public class LetterWishPages {
  private final Frames frames;
  private final Templates templates;

  LetterWishPages(Frames frames, Templates templates) {
    this.frames = frames;
    this.templates = templates;
  }

  /// Where such a page stands, and what its words begin with.
  enum Wish {
    CONFIRMATION("/confirmations", "readers.resend"),
    NEW_PASSWORD("/reset", "readers.reset");

    private final String path;
    private final String words;

    Wish(String path, String words) {
      this.path = path;
      this.words = words;
    }
  }

  /// The page on which one asks for the confirmation mail again.
  public ResponseEntity<byte[]> confirmation(HttpServletRequest request) {
    return fresh(Wish.CONFIRMATION, ReturnPath.FRONT, request);
  }

  ResponseEntity<byte[]> fresh(Wish wish, ReturnPath returnTo, HttpServletRequest request) {
    return Answers.page(page(wish, returnTo, "", Problems.NONE, Refusal.NONE, false, request));
  }

  ResponseEntity<byte[]> answer(
      Wish wish, Outcome outcome, Fields fields, HttpServletRequest request) {
    String email = fields.echo("email");
    ReturnPath returnTo = fields.returnTo();
    return switch (outcome) {
      case Outcome.Noted _ ->
          Answers.page(page(wish, returnTo, email, Problems.NONE, Refusal.NONE, true, request));
      case Outcome.NoAddress(String problem) -> {
        var problems = new Problems(List.of(new Problem("email", problem)));
        yield Answers.page(
            HttpStatus.UNPROCESSABLE_CONTENT,
            page(wish, returnTo, email, problems, Refusal.NONE, false, request));
      }
      case Outcome.TooOften(Duration after) ->
          later(HttpStatus.TOO_MANY_REQUESTS, after, "too-often", wish, fields, request);
      case Outcome.Crowded(Duration after) ->
          later(HttpStatus.SERVICE_UNAVAILABLE, after, "crowded", wish, fields, request);
    };
  }

  private ResponseEntity<byte[]> later(
      HttpStatus status,
      Duration after,
      String why,
      Wish wish,
      Fields fields,
      HttpServletRequest request) {
    String email = fields.echo("email");
    var refusal = new Refusal("readers.wish." + why, after);
    return Answers.later(
        status,
        after,
        page(wish, fields.returnTo(), email, Problems.NONE, refusal, false, request));
  }

  private JteModel page(
      Wish wish,
      ReturnPath returnTo,
      String email,
      Problems problems,
      Refusal refused,
      boolean sent,
      HttpServletRequest request) {
    return templates.readersWish(
        frames.frame(request),
        new LetterWishPage(
            wish.words,
            wish.path,
            returnTo.path(),
            returnTo.behind("/sign-in"),
            email,
            problems,
            refused,
            sent));
  }
}
