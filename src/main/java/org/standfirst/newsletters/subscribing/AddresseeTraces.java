package org.standfirst.newsletters.subscribing;

import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Traces;

/// What was wished for by an address alone, and who gets something there. Whoever is erased wants
/// nothing more of the paper: no list that still names them brings a newsletter to them.
@Component
class AddresseeTraces implements Traces {
  private final Wishes wishes;
  private final Addressees addressees;
  private final Newsletters newsletters;
  private final DepartedAddresses departed;

  AddresseeTraces(
      Wishes wishes, Addressees addressees, Newsletters newsletters, DepartedAddresses departed) {
    this.wishes = wishes;
    this.addressees = addressees;
    this.newsletters = newsletters;
    this.departed = departed;
  }

  @Override
  public void erase(ReaderId reader, String email) {
    wishes.forget(email);
    Addressees.Row addressee = addressees.of(email);
    if (addressee != null) {
      addressees.erase(addressee.id());
    }
    newsletters.all().forEach(each -> departed.note(email, each.slug()));
  }
}
