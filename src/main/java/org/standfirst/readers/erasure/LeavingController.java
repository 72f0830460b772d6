package org.standfirst.readers.erasure;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
import org.standfirst.readers.pages.LeavingPage;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.signin.WayOn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Asking to be deleted, the page of those who have, and the way back.
@Controller
public class LeavingController {
  private static final String PATH = "/account/erasure";
  private static final String ERASED = PATH + "/done";
  private final Leaving leaving;
  private final StepUp stepUp;
  private final SessionCookie cookie;
  private final ClientAddresses addresses;
  private final AccountPages pages;
  private final WayOn wayOn;
  private final Frames frames;
  private final Templates templates;

  LeavingController(
      Leaving leaving,
      StepUp stepUp,
      SessionCookie cookie,
      ClientAddresses addresses,
      AccountPages pages,
      WayOn wayOn,
      Frames frames,
      Templates templates) {
    this.leaving = leaving;
    this.stepUp = stepUp;
    this.cookie = cookie;
    this.addresses = addresses;
    this.pages = pages;
    this.wayOn = wayOn;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> page(
      @RequestParam(required = false) @Nullable String returnTo,
      Visitor visitor,
      HttpServletRequest request) {
    ReturnPath path = ReturnPath.of(returnTo);
    if (!(visitor instanceof Visitor.Registered registered)) {
      return answer(new LeavingPage.Gone(Leaving.GRACE.toDays()), request);
    }
    Instant due = leaving.due(registered.id());
    return due == null
        ? Answers.seeOther("/account#leaving")
        : answer(new LeavingPage.Due(due, path.path(), wayOn.to(path)), request);
  }

  @GetMapping(ERASED)
  ResponseEntity<byte[]> erased(HttpServletRequest request) {
    return answer(new LeavingPage.Erased(), request);
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> ask(Fields fields, HttpServletRequest request) {
    return switch (stepUp.fresh(request, new ReturnPath("/account"))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId reader) ->
          switch (leaving.ask(reader, fields.texts("remaining"), addresses.of(request).place())) {
            case Leaving.Outcome.Noted _ -> Answers.seeOther(PATH, cookie.gone());
            case Leaving.Outcome.Erased _ -> Answers.seeOther(ERASED, cookie.gone());
            case Leaving.Outcome.LastAdministrator _ -> Answers.seeOther("/account#leaving");
          };
    };
  }

  @PostMapping(PATH + "/withdrawal")
  ResponseEntity<byte[]> stay(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    leaving.stay(registered.id(), addresses.of(request).place());
    return fields.returnTo().equals(ReturnPath.FRONT)
        ? pages.saved("leaving", "stayed")
        : Answers.seeOther(wayOn.to(fields.returnTo()));
  }

  private ResponseEntity<byte[]> answer(LeavingPage page, HttpServletRequest request) {
    return Answers.page(templates.readersLeaving(frames.frame(request), page));
  }
}
