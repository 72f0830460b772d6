package org.standfirst.readers.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.CodePage;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Token;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where one asks for a code to sign in by. Known addresses and unknown ones are answered alike.
@Controller
public class CodeWishController {
  private final CodeWish wish;
  private final AskingCookie cookie;
  private final ClientAddresses addresses;
  private final WayOn wayOn;
  private final Frames frames;
  private final Templates templates;

  CodeWishController(
      CodeWish wish,
      AskingCookie cookie,
      ClientAddresses addresses,
      WayOn wayOn,
      Frames frames,
      Templates templates) {
    this.wish = wish;
    this.cookie = cookie;
    this.addresses = addresses;
    this.wayOn = wayOn;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(CodeController.PATH)
  ResponseEntity<byte[]> form(
      @RequestParam(required = false) @Nullable String returnTo,
      Visitor visitor,
      HttpServletRequest request) {
    ReturnPath onward = ReturnPath.of(returnTo);
    return switch (visitor) {
      case Visitor.Reader _, Visitor.Subscriber _ -> Answers.seeOther(wayOn.to(onward));
      case Visitor.Stranger _, Visitor.Pending _ ->
          page(HttpStatus.OK, asking(onward, "", true, Problems.NONE, Refusal.NONE), request);
    };
  }

  @PostMapping(CodeController.PATH)
  ResponseEntity<byte[]> ask(Fields fields, HttpServletRequest request) {
    Token known = cookie.read(request);
    var form =
        new CodeWish.Form(
            fields.text("email"),
            known == null ? Token.random() : known,
            fields.returnTo(),
            fields.ticked("stay"),
            fields.text("proof"));
    return switch (wish.wish(form, Circumstances.of(request, addresses))) {
      case CodeWish.Outcome.Noted(Askings.Key key) ->
          Answers.seeOther(CodeController.path(key.token()), cookie.of(key.browser()));
      case CodeWish.Outcome.NoAddress(String problem) ->
          page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              asking(fields, new Problems(List.of(new Problem("email", problem))), Refusal.NONE),
              request);
      case CodeWish.Outcome.TooOften(Duration after) ->
          later(HttpStatus.TOO_MANY_REQUESTS, after, "too-often", fields, request);
      case CodeWish.Outcome.Crowded(Duration after) ->
          later(HttpStatus.SERVICE_UNAVAILABLE, after, "crowded", fields, request);
    };
  }

  private ResponseEntity<byte[]> later(
      HttpStatus status, Duration after, String why, Fields fields, HttpServletRequest request) {
    var page = asking(fields, Problems.NONE, new Refusal("readers.wish." + why, after));
    return Answers.later(status, after, templates.readersSigninCode(frames.frame(request), page));
  }

  private static CodePage asking(Fields fields, Problems problems, Refusal refused) {
    return asking(
        fields.returnTo(), fields.echo("email"), fields.ticked("stay"), problems, refused);
  }

  private static CodePage asking(
      ReturnPath returnTo, String email, boolean stay, Problems problems, Refusal refused) {
    return new CodePage.Asking(
        returnTo.path(), email, stay, problems, refused, returnTo.behind("/sign-in"));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, CodePage page, HttpServletRequest request) {
    return Answers.page(status, templates.readersSigninCode(frames.frame(request), page));
  }
}
