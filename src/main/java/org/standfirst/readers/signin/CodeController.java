package org.standfirst.readers.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.CodePage;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.Notices;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where a code to sign in by is typed, in the browser that asked for it, and asked for once more.
@Controller
public class CodeController {
  static final String PATH = "/sign-in/code";
  private static final String SENT_AGAIN = "readers.sign-in.code.sent-again";
  private final CodeWish wish;
  private final CodeSignIn codeSignIn;
  private final Askings askings;
  private final AskingCookie cookie;
  private final Notices notices;
  private final SigningIn signingIn;
  private final ClientAddresses addresses;
  private final Throttles throttles;
  private final WayOn wayOn;
  private final Frames frames;
  private final Templates templates;

  CodeController(
      CodeWish wish,
      CodeSignIn codeSignIn,
      Askings askings,
      AskingCookie cookie,
      Notices notices,
      SigningIn signingIn,
      ClientAddresses addresses,
      Throttles throttles,
      WayOn wayOn,
      Frames frames,
      Templates templates) {
    this.wish = wish;
    this.codeSignIn = codeSignIn;
    this.askings = askings;
    this.cookie = cookie;
    this.notices = notices;
    this.signingIn = signingIn;
    this.addresses = addresses;
    this.throttles = throttles;
    this.wayOn = wayOn;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(PATH + "/{token}")
  ResponseEntity<byte[]> place(
      @PathVariable String token, Visitor visitor, HttpServletRequest request) {
    if (visitor instanceof Visitor.Reader || visitor instanceof Visitor.Subscriber) {
      Token known = Token.of(token);
      return Answers.seeOther(wayOn.to(known == null ? ReturnPath.FRONT : askings.onward(known)));
    }
    Askings.Row asking = find(token, request);
    return asking == null
        ? page(HttpStatus.NOT_FOUND, new CodePage.Unusable(), request)
        : notices.page(
            request,
            SENT_AGAIN,
            said ->
                templates.readersSigninCode(
                    frames.frame(request),
                    typing(token, asking, Problems.NONE, Refusal.NONE, !said.isEmpty())));
  }

  @PostMapping(PATH + "/{token}")
  ResponseEntity<byte[]> type(
      @PathVariable String token, Fields fields, HttpServletRequest request) {
    Askings.Row asking = find(token, request);
    if (asking == null) {
      return page(HttpStatus.NOT_FOUND, new CodePage.Unusable(), request);
    }
    var circumstances = Circumstances.of(request, addresses);
    if (throttles.code(circumstances.network()) instanceof Turn.Later(Duration after)) {
      return tooOften(token, asking, after, request);
    }
    return switch (codeSignIn.type(asking, fields.text("code"), circumstances)) {
      case CodeSignIn.Typing.Recognised(SignedIn who) ->
          signingIn.onward(who, asking.back(), cookie.gone());
      case CodeSignIn.Typing.Unconfirmed(Token link) ->
          Answers.seeOther("/confirmations/" + link.letters(), cookie.gone());
      case CodeSignIn.Typing.Refused(Problem problem) ->
          page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              typing(token, asking, new Problems(List.of(problem)), Refusal.NONE, false),
              request);
    };
  }

  /// Someone reloaded the page of a wish that wasn't taken.
  @GetMapping(PATH + "/{token}/again")
  ResponseEntity<byte[]> back(@PathVariable String token) {
    Token known = Token.of(token);
    return Answers.seeOther(known == null ? PATH : path(known));
  }

  @PostMapping(PATH + "/{token}/again")
  ResponseEntity<byte[]> again(@PathVariable String token, HttpServletRequest request) {
    Askings.Key key = key(token, request);
    Askings.Row asking = key == null ? null : askings.find(key);
    if (key == null || asking == null) {
      return page(HttpStatus.NOT_FOUND, new CodePage.Unusable(), request);
    }
    return switch (wish.again(key, asking, Circumstances.of(request, addresses))) {
      case CodeWish.Outcome.Noted _, CodeWish.Outcome.NoAddress _ ->
          notices.seeOther(path(key.token()), SENT_AGAIN, cookie.of(key.browser()));
      case CodeWish.Outcome.TooOften(Duration after) -> tooOften(token, asking, after, request);
      case CodeWish.Outcome.Crowded(Duration after) -> tooOften(token, asking, after, request);
    };
  }

  private Askings.@Nullable Row find(String sent, HttpServletRequest request) {
    Askings.Key key = key(sent, request);
    return key == null ? null : askings.find(key);
  }

  private Askings.@Nullable Key key(String sent, HttpServletRequest request) {
    Token token = Token.of(sent);
    Token browser = cookie.read(request);
    return token == null || browser == null ? null : new Askings.Key(token, browser);
  }

  static String path(Token token) {
    return PATH + "/" + token.letters();
  }

  private ResponseEntity<byte[]> tooOften(
      String token, Askings.Row asking, Duration after, HttpServletRequest request) {
    var page =
        typing(token, asking, Problems.NONE, new Refusal("readers.wish.too-often", after), false);
    return Answers.later(
        HttpStatus.TOO_MANY_REQUESTS,
        after,
        templates.readersSigninCode(frames.frame(request), page));
  }

  private static CodePage typing(
      String token, Askings.Row asking, Problems problems, Refusal refused, boolean sentAgain) {
    return new CodePage.Typing(
        PATH + "/" + token,
        asking.email(),
        problems,
        refused,
        asking.back().behind(PATH),
        asking.back().behind("/sign-in"),
        sentAgain);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, CodePage page, HttpServletRequest request) {
    return Answers.page(status, templates.readersSigninCode(frames.frame(request), page));
  }
}
