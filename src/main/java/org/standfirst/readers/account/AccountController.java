package org.standfirst.readers.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.consent.ChoiceLedger;
import org.standfirst.readers.consent.Form;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.session.Recognition;
import org.standfirst.site.Fields;

/// The reader's own page; a stranger is shown the way in.
@Controller
public class AccountController {
  private final Account account;
  private final AccountPages pages;
  private final ClientAddresses addresses;

  AccountController(Account account, AccountPages pages, ClientAddresses addresses) {
    this.account = account;
    this.pages = pages;
    this.addresses = addresses;
  }

  @GetMapping("/account")
  ResponseEntity<byte[]> page(Visitor visitor, HttpServletRequest request) {
    return visitor instanceof Visitor.Registered registered
        ? pages.page(registered, request)
        : AccountPages.wayIn();
  }

  @PostMapping("/account/profile")
  ResponseEntity<byte[]> profile(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    String first = fields.text("firstName");
    String last = fields.text("lastName");
    return switch (account.rename(registered.id(), first, last)) {
      case Account.Naming.Saved _ -> pages.saved("profile", "profile");
      case Account.Naming.Refused(Problems problems) ->
          pages.refused(
              registered,
              new ProfilePart.Typed(Fields.echoOf(first), Fields.echoOf(last), problems),
              request);
    };
  }

  @PostMapping("/account/newsletters")
  ResponseEntity<byte[]> newsletters(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    account.choose(
        registered.id(),
        fields.texts("newsletters"),
        !fields.ticked("optOut"),
        new ChoiceLedger.Where(Form.ACCOUNT, addresses.of(request).place()));
    return pages.saved("newsletters", "newsletters");
  }

  @PostMapping("/account/sessions/{id:[0-9]{1,18}}/ending")
  ResponseEntity<byte[]> endSession(
      @PathVariable long id, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    account.endSession(registered.id(), id, addresses.of(request).place());
    return pages.saved("sessions", "session");
  }

  @PostMapping("/account/sessions/ending")
  ResponseEntity<byte[]> endOtherSessions(Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    account.endOtherSessions(
        registered.id(), Recognition.token(request), addresses.of(request).place());
    return pages.saved("sessions", "sessions");
  }

  @PostMapping("/account/confirmation")
  ResponseEntity<byte[]> confirmation(Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    return switch (account.sendConfirmation(registered.id(), addresses.of(request).network())) {
      case Account.Sending.Sent _ -> pages.saved("confirmation", "confirmation");
      case Account.Sending.TooOften(Duration after) ->
          pages.later(
              HttpStatus.TOO_MANY_REQUESTS,
              after,
              registered,
              new ConfirmationPart.Typed(new Refusal("readers.account.too-often", after)),
              request);
    };
  }
}
