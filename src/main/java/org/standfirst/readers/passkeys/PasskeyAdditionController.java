package org.standfirst.readers.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.signin.WayOn;
import org.standfirst.site.ReturnPath;

/// Where the page's script adds a passkey.
@Controller
class PasskeyAdditionController {
  private final PasskeyAddition addition;
  private final ClientAddresses addresses;
  private final AccountPages pages;
  private final WayOn wayOn;
  private final Messages messages;

  PasskeyAdditionController(
      PasskeyAddition addition,
      ClientAddresses addresses,
      AccountPages pages,
      WayOn wayOn,
      Messages messages) {
    this.addition = addition;
    this.addresses = addresses;
    this.pages = pages;
    this.wayOn = wayOn;
    this.messages = messages;
  }

  @PostMapping("/account/passkeys/challenges")
  ResponseEntity<byte[]> challenge(Visitor visitor, HttpServletRequest request) {
    Holder holder = Holder.of(visitor, request);
    if (holder == null) {
      return messages.elsewhere(PasskeyPaths.SIGN_IN);
    }
    var circumstances = Circumstances.of(request, addresses);
    return switch (addition.ask(holder.reader(), holder.session(), circumstances)) {
      case PasskeyAddition.Asking.Asked(var options) -> messages.options(options);
      case PasskeyAddition.Asking.Stale _ -> messages.elsewhere(PasskeyPaths.PROOF);
      case PasskeyAddition.Asking.Full _ -> messages.refused("readers.passkeys.full");
      case PasskeyAddition.Asking.TooOften(Duration after) -> messages.later(after);
    };
  }

  @PostMapping("/account/passkeys")
  ResponseEntity<byte[]> add(Visitor visitor, HttpServletRequest request) throws IOException {
    Holder holder = Holder.of(visitor, request);
    if (holder == null) {
      return messages.elsewhere(PasskeyPaths.SIGN_IN);
    }
    Attested sent = messages.read(request, Attested.class);
    var circumstances = Circumstances.of(request, addresses);
    return switch (addition.add(holder.reader(), holder.session(), sent, circumstances)) {
      case PasskeyAddition.Outcome.Added _ -> added(sent.returnTo());
      case PasskeyAddition.Outcome.Stale _ -> messages.elsewhere(PasskeyPaths.PROOF);
      case PasskeyAddition.Outcome.TooLate _ -> messages.refused("readers.passkeys.too-late");
      case PasskeyAddition.Outcome.Known _ -> messages.refused("readers.passkeys.known");
      case PasskeyAddition.Outcome.Mistaken _ -> messages.refused("readers.passkeys.mistaken");
      case PasskeyAddition.Outcome.TooOften(Duration after) -> messages.later(after);
    };
  }

  /// Whoever was on their way somewhere goes there.
  private ResponseEntity<byte[]> added(String returnTo) {
    return returnTo.isEmpty()
        ? messages.onward("/account#" + PasskeyPaths.PART, pages.saying("passkey-added"))
        : messages.onward(wayOn.to(ReturnPath.of(returnTo)));
  }
}
