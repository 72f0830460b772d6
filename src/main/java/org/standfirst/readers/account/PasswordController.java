package org.standfirst.readers.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.StepUp.Freshness;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.session.Standing;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.ReturnPath;

/// Takes the form for another password. The old one is enough for those who have no second factor;
/// all others prove that they are there by that.
@Controller
public class PasswordController {
  private static final ReturnPath ACCOUNT = new ReturnPath("/account");
  private final PasswordChange change;
  private final StepUp stepUp;
  private final Standings standings;
  private final Readers readers;
  private final AccountPages pages;
  private final SessionCookie cookie;
  private final ClientAddresses addresses;

  PasswordController(
      PasswordChange change,
      StepUp stepUp,
      Standings standings,
      Readers readers,
      AccountPages pages,
      SessionCookie cookie,
      ClientAddresses addresses) {
    this.change = change;
    this.stepUp = stepUp;
    this.standings = standings;
    this.readers = readers;
    this.pages = pages;
    this.cookie = cookie;
    this.addresses = addresses;
  }

  @PostMapping("/account/password")
  ResponseEntity<byte[]> change(Fields fields, Visitor visitor, HttpServletRequest request) {
    Token session = Recognition.token(request);
    if (session == null || !(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    Readers.Row reader = readers.find(registered.id());
    if (reader == null) {
      return AccountPages.wayIn();
    }
    String old = fields.text("oldPassword");
    String password = fields.text("newPassword");
    Circumstances circumstances = Circumstances.of(request, addresses);
    Standing standing = standings.of(session);
    if (!old.isEmpty() && standing != null && !standing.secondFactorOn()) {
      return answer(
          change.change(reader, session, old, password, circumstances), registered, request);
    }
    return switch (stepUp.fresh(request, ACCOUNT)) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh _ ->
          answer(
              change.change(reader, session, password, circumstances.place()), registered, request);
    };
  }

  private ResponseEntity<byte[]> answer(
      PasswordChange.Outcome outcome, Visitor.Registered visitor, HttpServletRequest request) {
    return switch (outcome) {
      case PasswordChange.Outcome.Changed(Opened session) ->
          pages.saved("password", "password", cookie.of(session));
      case PasswordChange.Outcome.Refused(Problems problems) ->
          pages.refused(visitor, new PasswordPart.Typed(problems, Refusal.NONE), request);
      case PasswordChange.Outcome.TooOften(Duration after) ->
          later(HttpStatus.TOO_MANY_REQUESTS, after, "too-often", visitor, request);
      case PasswordChange.Outcome.Crowded(Duration after) ->
          later(HttpStatus.SERVICE_UNAVAILABLE, after, "crowded", visitor, request);
      case PasswordChange.Outcome.Gone _ -> AccountPages.wayIn();
    };
  }

  private ResponseEntity<byte[]> later(
      HttpStatus status,
      Duration after,
      String why,
      Visitor.Registered visitor,
      HttpServletRequest request) {
    var refusal = new Refusal("readers.change." + why, after);
    return pages.later(
        status, after, visitor, new PasswordPart.Typed(Problems.NONE, refusal), request);
  }
}
