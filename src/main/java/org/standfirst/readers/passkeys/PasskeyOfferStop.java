package org.standfirst.readers.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.gate.RelyingParty;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.signin.Stop;
import org.standfirst.site.ReturnPath;

/// Offers a passkey after signing in, once in a while, to someone whose browser can have one: the
/// form says so by its address, which the page's script writes.
@Component
@Order(30)
class PasskeyOfferStop implements Stop {
  static final String ABLE = "passkeys=able";
  private final RelyingParty party;
  private final PasskeyOffers offers;
  private final HttpServletRequest request;

  /// @param request whichever is being answered
  PasskeyOfferStop(RelyingParty party, PasskeyOffers offers, HttpServletRequest request) {
    this.party = party;
    this.offers = offers;
    this.request = request;
  }

  @Override
  public Optional<String> before(ReturnPath returnTo, ReaderId reader, Proofs proofs) {
    boolean wanted =
        party.isPossible()
            && !proofs.all().contains(Proof.PASSKEY)
            && ABLE.equals(request.getQueryString());
    if (!wanted) {
      return Optional.empty();
    }
    return switch (offers.take(reader)) {
      case NOW -> Optional.of(returnTo.behind(PasskeyOfferController.PATH));
      case NOT_YET -> Optional.empty();
    };
  }
}
