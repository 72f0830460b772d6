package org.standfirst.newsletters.subscribing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.returns.Unsubscribing;
import org.standfirst.newsletters.subscribing.Departing.Reason;
import org.standfirst.readers.ReaderId;

/// Takes whoever complains of a newsletter to their mail provider off it.
@Component
class Complaining implements Unsubscribing {
  private final Newsletters newsletters;
  private final Departing departing;

  Complaining(Newsletters newsletters, Departing departing) {
    this.newsletters = newsletters;
    this.departing = departing;
  }

  @Override
  public void complained(NewsletterId newsletter, @Nullable Long reader, @Nullable Long addressee) {
    Newsletter complainedOf = newsletters.find(newsletter);
    Recipient recipient =
        reader != null
            ? new Recipient.OfReader(new ReaderId(reader))
            : addressee == null ? null : new Recipient.OfAddressee(addressee);
    if (complainedOf != null && recipient != null) {
      departing.leave(recipient, List.of(complainedOf.slug()), Reason.COMPLAINT, "");
    }
  }
}
