package org.standfirst.readers.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.StepUp.Freshness;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.SecondFactorPage;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.signin.SignedIn;
import org.standfirst.readers.signin.SigningIn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.Notices;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where a reader switches the second factor on and off. Whoever changes it has proved just now who
/// they are.
@Controller
class SecondFactorController {
  private static final String PATH = "/account/second-factor";
  private static final String SAYING = "readers.second-factor.saved.";
  private final SecondFactor secondFactor;
  private final Authenticators authenticators;
  private final SecondFactorOffers offers;
  private final StepUp stepUp;
  private final SigningIn signingIn;
  private final SessionCookie cookie;
  private final ClientAddresses addresses;
  private final Clock clock;
  private final AccountPages pages;
  private final Notices notices;
  private final Frames frames;
  private final Templates templates;

  SecondFactorController(
      SecondFactor secondFactor,
      Authenticators authenticators,
      SecondFactorOffers offers,
      StepUp stepUp,
      SigningIn signingIn,
      SessionCookie cookie,
      ClientAddresses addresses,
      Clock clock,
      AccountPages pages,
      Notices notices,
      Frames frames,
      Templates templates) {
    this.secondFactor = secondFactor;
    this.authenticators = authenticators;
    this.offers = offers;
    this.stepUp = stepUp;
    this.signingIn = signingIn;
    this.cookie = cookie;
    this.addresses = addresses;
    this.clock = clock;
    this.pages = pages;
    this.notices = notices;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> page(
      @RequestParam(required = false) @Nullable String returnTo,
      Visitor visitor,
      HttpServletRequest request) {
    ReturnPath onward = ReturnPath.of(returnTo);
    if (visitor instanceof Visitor.Pending) {
      return Answers.seeOther("/account");
    }
    return switch (stepUp.fresh(request, new ReturnPath(onward.behind(PATH)))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId reader) -> page(reader, onward, request);
    };
  }

  private ResponseEntity<byte[]> page(
      ReaderId reader, ReturnPath onward, HttpServletRequest request) {
    Instant since = authenticators.since(reader);
    return since == null
        ? answer(
            HttpStatus.OK, offers.offer(reader, Secret.random(), onward, Problems.NONE), request)
        : notices.page(
            request,
            SAYING,
            saying ->
                templates.readersSecondfactor(
                    frames.frame(request),
                    new SecondFactorPage.On(
                        since,
                        secondFactor.codesLeft(reader),
                        secondFactor.isNeeded(reader),
                        saying)));
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> switchOn(Fields fields, Visitor visitor, HttpServletRequest request) {
    ReturnPath back = new ReturnPath(fields.returnTo().behind(PATH));
    if (visitor instanceof Visitor.Pending) {
      return Answers.seeOther("/account");
    }
    return switch (stepUp.fresh(request, back)) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId reader) ->
          switch (secondFactor.switchOn(
              reader,
              fields.text("offer"),
              fields.text("code"),
              Circumstances.of(request, addresses))) {
            case SecondFactor.SwitchingOn.On(List<RecoveryCode> codes, Opened session) ->
                codes(
                    codes,
                    true,
                    onward(reader, session, fields.returnTo()),
                    request,
                    cookie.of(session));
            case SecondFactor.SwitchingOn.Mistaken(Secret secret) ->
                answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    offers.offer(reader, secret, fields.returnTo(), mistaken()),
                    request);
            case SecondFactor.SwitchingOn.Expired _, SecondFactor.SwitchingOn.Overtaken _ ->
                Answers.seeOther(back.path());
          };
    };
  }

  @PostMapping(PATH + "/recovery-codes")
  ResponseEntity<byte[]> renewCodes(HttpServletRequest request) {
    return switch (stepUp.fresh(request, new ReturnPath(PATH))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId reader) -> {
        List<RecoveryCode> codes = secondFactor.renewCodes(reader, place(request));
        yield codes.isEmpty() ? Answers.seeOther(PATH) : codes(codes, false, "/account", request);
      }
    };
  }

  @PostMapping(PATH + "/removal")
  ResponseEntity<byte[]> switchOff(HttpServletRequest request) {
    return switch (stepUp.fresh(request, new ReturnPath(PATH))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId reader) ->
          switch (secondFactor.switchOff(reader, place(request))) {
            case OFF -> pages.saved("second-factor", "second-factor-off");
            case NEEDED -> notices.seeOther(PATH, SAYING + "needed");
          };
    };
  }

  /// Through what further stops there are, where it was signing in that led here.
  private String onward(ReaderId reader, Opened session, ReturnPath returnTo) {
    var proofs = new Proofs(EnumSet.of(Proof.AUTHENTICATOR), clock.instant());
    return returnTo.equals(ReturnPath.FRONT)
        ? "/account"
        : signingIn.path(new SignedIn(reader, session, proofs), returnTo);
  }

  private ResponseEntity<byte[]> codes(
      List<RecoveryCode> codes,
      boolean fresh,
      String onward,
      HttpServletRequest request,
      ResponseCookie... cookies) {
    var page =
        new SecondFactorPage.Codes(codes.stream().map(RecoveryCode::shown).toList(), fresh, onward);
    return Answers.page(
        HttpStatus.OK, templates.readersSecondfactor(frames.frame(request), page), cookies);
  }

  private ResponseEntity<byte[]> answer(
      HttpStatus status, SecondFactorPage page, HttpServletRequest request) {
    return Answers.page(status, templates.readersSecondfactor(frames.frame(request), page));
  }

  private String place(HttpServletRequest request) {
    return addresses.of(request).place();
  }

  private static Problems mistaken() {
    return new Problems(List.of(new Problem("code", "readers.second-factor.mistaken")));
  }
}
