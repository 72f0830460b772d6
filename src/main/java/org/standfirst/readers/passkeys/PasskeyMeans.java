package org.standfirst.readers.passkeys;

import gg.jte.Content;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.gate.RelyingParty;
import org.standfirst.readers.pages.PasskeyProof;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.stepup.Means;
import org.standfirst.site.Frame;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// A passkey, used once more.
@Component
@Order(10)
class PasskeyMeans implements Means {
  private final RelyingParty party;
  private final Passkeys passkeys;
  private final Templates templates;

  PasskeyMeans(RelyingParty party, Passkeys passkeys, Templates templates) {
    this.party = party;
    this.passkeys = passkeys;
    this.templates = templates;
  }

  @Override
  public Proof proof() {
    return Proof.PASSKEY;
  }

  @Override
  public boolean has(ReaderId reader) {
    return party.isPossible() && passkeys.count(reader) > 0;
  }

  @Override
  public Content part(ReaderId reader, ReturnPath returnTo, Frame frame) {
    return templates.readersProofPasskey(
        frame, new PasskeyProof(party.id(), party.origin(), returnTo.path()));
  }
}
