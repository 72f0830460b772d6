package org.standfirst.readers.letters;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.letters.LetterWishes.Purpose;
import org.standfirst.readers.pages.LetterWishPage;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// Where one asks for the confirmation mail again, or for a new password. Known addresses and
/// unknown ones are answered alike.
@Controller
public class LetterDeskController {
  private final LetterDesk desk;
  private final ClientAddresses addresses;
  private final Frames frames;
  private final Templates templates;

  LetterDeskController(
      LetterDesk desk, ClientAddresses addresses, Frames frames, Templates templates) {
    this.desk = desk;
    this.addresses = addresses;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/confirmations")
  ResponseEntity<byte[]> askForConfirmation(HttpServletRequest request) {
    return Answers.page(
        page(Purpose.CONFIRMATION, "", Problems.NONE, Refusal.NONE, false, request));
  }

  @GetMapping("/reset")
  ResponseEntity<byte[]> askForNewPassword(HttpServletRequest request) {
    return Answers.page(
        page(Purpose.NEW_PASSWORD, "", Problems.NONE, Refusal.NONE, false, request));
  }

  @PostMapping("/confirmations")
  ResponseEntity<byte[]> confirmation(Fields fields, HttpServletRequest request) {
    return wish(Purpose.CONFIRMATION, fields, request);
  }

  @PostMapping("/reset")
  ResponseEntity<byte[]> newPassword(Fields fields, HttpServletRequest request) {
    return wish(Purpose.NEW_PASSWORD, fields, request);
  }

  private ResponseEntity<byte[]> wish(Purpose purpose, Fields fields, HttpServletRequest request) {
    String email = fields.text("email");
    return switch (desk.wish(purpose, email, addresses.of(request).network())) {
      case LetterDesk.Outcome.Noted _ ->
          Answers.page(
              page(purpose, fields.echo("email"), Problems.NONE, Refusal.NONE, true, request));
      case LetterDesk.Outcome.NoAddress(String problem) ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              page(
                  purpose,
                  fields.echo("email"),
                  new Problems(List.of(new Problem("email", problem))),
                  Refusal.NONE,
                  false,
                  request));
      case LetterDesk.Outcome.TooOften(Duration after) ->
          Answers.later(
              HttpStatus.TOO_MANY_REQUESTS,
              after,
              page(
                  purpose,
                  fields.echo("email"),
                  Problems.NONE,
                  new Refusal("readers.wish.too-often", after),
                  false,
                  request));
    };
  }

  private JteModel page(
      Purpose purpose,
      String email,
      Problems problems,
      Refusal refused,
      boolean sent,
      HttpServletRequest request) {
    return templates.readersWish(
        frames.frame(request),
        switch (purpose) {
          case CONFIRMATION ->
              new LetterWishPage(
                  "readers.resend", "/confirmations", email, problems, refused, sent);
          case NEW_PASSWORD ->
              new LetterWishPage("readers.reset", "/reset", email, problems, refused, sent);
        });
  }
}
