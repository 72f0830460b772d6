package org.standfirst.newsletters.returns;

import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.deliveries.Refusal;
import org.standfirst.newsletters.deliveries.RefusalNotice;

/// Takes what servers say of recipients while copies are handed over for what it is: mail that came
/// back at once. What they say of the copy, or of us, is nothing that an address is to blame for.
@Component
class RefusedRecipients implements RefusalNotice {
  private final Returns returns;

  RefusedRecipients(Returns returns) {
    this.returns = returns;
  }

  @Override
  public void refused(List<Refusal> refusals) {
    refusals.stream()
        .filter(Refusal::recipient)
        .forEach(each -> returns.refused(each.delivery(), each.said()));
  }
}
