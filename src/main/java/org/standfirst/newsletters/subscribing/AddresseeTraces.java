package org.standfirst.newsletters.subscribing;

import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Traces;

/// What was wished for by an address alone, and who gets something there.
@Component
class AddresseeTraces implements Traces {
  private final Wishes wishes;
  private final Addressees addressees;

  AddresseeTraces(Wishes wishes, Addressees addressees) {
    this.wishes = wishes;
    this.addressees = addressees;
  }

  @Override
  public void erase(ReaderId reader, String email) {
    wishes.forget(email);
    Addressees.Row addressee = addressees.of(email);
    if (addressee != null) {
      addressees.erase(addressee.id());
    }
  }
}
