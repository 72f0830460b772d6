package org.standfirst.readers.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.gate.RelyingParty;
import org.standfirst.readers.pages.PasskeyOfferPage;
import org.standfirst.readers.signin.WayOn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Offers a passkey to someone on their way from signing in.
@Controller
class PasskeyOfferController {
  static final String PATH = "/account/passkeys/offer";
  private final RelyingParty party;
  private final Passkeys passkeys;
  private final PasskeyOffers offers;
  private final WayOn wayOn;
  private final Frames frames;
  private final Templates templates;

  PasskeyOfferController(
      RelyingParty party,
      Passkeys passkeys,
      PasskeyOffers offers,
      WayOn wayOn,
      Frames frames,
      Templates templates) {
    this.party = party;
    this.passkeys = passkeys;
    this.offers = offers;
    this.wayOn = wayOn;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> offer(
      @RequestParam(required = false) @Nullable String returnTo,
      Visitor visitor,
      HttpServletRequest request) {
    ReturnPath path = ReturnPath.of(returnTo);
    Holder holder = Holder.of(visitor, request);
    boolean pointless =
        holder == null || !party.isPossible() || passkeys.count(holder.reader()) > 0;
    return pointless
        ? Answers.seeOther(wayOn.to(path))
        : Answers.page(
            templates.readersPasskeysOffer(
                frames.frame(request),
                new PasskeyOfferPage(party.id(), path.path(), wayOn.to(path))));
  }

  @PostMapping("/account/passkeys/offer/refusal")
  ResponseEntity<byte[]> decline(Fields fields, Visitor visitor, HttpServletRequest request) {
    Holder holder = Holder.of(visitor, request);
    if (holder != null) {
      offers.decline(holder.reader());
    }
    return Answers.seeOther(wayOn.to(fields.returnTo()));
  }
}
