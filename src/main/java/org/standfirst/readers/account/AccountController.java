package org.standfirst.readers.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.AccountPage;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.session.Recognition;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The reader's own page; a stranger is shown the way in.
@Controller
public class AccountController {
  private static final Set<String> SAYINGS =
      Set.of(
          "profile",
          "newsletters",
          "session",
          "confirmation",
          "password",
          "second-factor-off",
          "too-often");
  private final Account account;
  private final ClientAddresses addresses;
  private final Frames frames;
  private final Templates templates;

  AccountController(
      Account account, ClientAddresses addresses, Frames frames, Templates templates) {
    this.account = account;
    this.addresses = addresses;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/account")
  ResponseEntity<byte[]> page(
      @RequestParam(defaultValue = "") String saved, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return wayIn();
    }
    String key = SAYINGS.contains(saved) ? "readers.account.saved." + saved : "";
    AccountPage page = account.page(registered, Recognition.token(request), key);
    return page == null ? wayIn() : answer(HttpStatus.OK, page, request);
  }

  @PostMapping("/account/profile")
  ResponseEntity<byte[]> profile(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return wayIn();
    }
    String first = fields.text("firstName");
    String last = fields.text("lastName");
    return switch (account.rename(registered.id(), first, last)) {
      case Account.Naming.Saved _ -> saved("profile");
      case Account.Naming.Refused(Problems problems) ->
          refused(registered, first, last, problems, request);
    };
  }

  @PostMapping("/account/newsletters")
  ResponseEntity<byte[]> newsletters(Fields fields, Visitor visitor) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return wayIn();
    }
    account.choose(registered.id(), fields.texts("newsletters"), !fields.ticked("optOut"));
    return saved("newsletters");
  }

  @PostMapping("/account/sessions/{id}/ending")
  ResponseEntity<byte[]> endSession(
      @PathVariable long id, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return wayIn();
    }
    account.endSession(registered.id(), id, addresses.of(request).place());
    return saved("session");
  }

  @PostMapping("/account/confirmation")
  ResponseEntity<byte[]> confirmation(Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return wayIn();
    }
    return switch (account.sendConfirmation(registered.id(), addresses.of(request).network())) {
      case Account.Sending.Sent _ -> saved("confirmation");
      case Account.Sending.TooOften _ -> saved("too-often");
    };
  }

  private ResponseEntity<byte[]> refused(
      Visitor.Registered visitor,
      String first,
      String last,
      Problems problems,
      HttpServletRequest request) {
    AccountPage page = account.page(visitor, Recognition.token(request), "");
    return page == null
        ? wayIn()
        : answer(
            HttpStatus.UNPROCESSABLE_CONTENT,
            page.typed(Fields.echoOf(first), Fields.echoOf(last), problems),
            request);
  }

  private ResponseEntity<byte[]> answer(
      HttpStatus status, AccountPage page, HttpServletRequest request) {
    return Answers.page(status, templates.readersAccount(frames.frame(request), page));
  }

  private static ResponseEntity<byte[]> saved(String what) {
    return Answers.seeOther("/account?saved=" + what);
  }

  private static ResponseEntity<byte[]> wayIn() {
    return Answers.seeOther(new ReturnPath("/account").behind("/sign-in"));
  }
}
