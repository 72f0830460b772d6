package org.standfirst.readers.passkeys;

import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.gate.RelyingParty;
import org.standfirst.readers.signin.FurtherWay;

/// A passkey opens an account by itself.
@Component
class PasskeyWay implements FurtherWay {
  private final RelyingParty party;
  private final Passkeys passkeys;

  PasskeyWay(RelyingParty party, Passkeys passkeys) {
    this.party = party;
    this.passkeys = passkeys;
  }

  @Override
  public boolean opens(ReaderId reader) {
    return party.isPossible() && passkeys.count(reader) > 0;
  }
}
