package org.standfirst.newsletters.relays;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.standfirst.mail.Letterbox;
import org.standfirst.newsletters.smtp.CarryOutcome;
import org.standfirst.newsletters.smtp.Consignment;
import org.standfirst.newsletters.smtp.Handover;
import org.standfirst.newsletters.smtp.Reply;
import org.standfirst.newsletters.smtp.Step;
import org.standfirst.newsletters.smtp.Verdict;

/// Into the demo's mailbox.
record MailboxWay(Letterbox letterbox) implements Way, Line {
  @Override
  public LineOpening open() {
    return new LineOpening.Open(this);
  }

  @Override
  public CarryOutcome carry(Supplier<@Nullable Consignment> next, Handover handover) {
    for (Consignment each = next.get(); each != null; each = next.get()) {
      handover.handingOver(each.delivery());
      handover.answered(each.delivery(), drop(each));
    }
    return new CarryOutcome.Finished();
  }

  private Verdict drop(Consignment copy) {
    return letterbox.drop(copy.recipient(), copy.message())
        ? new Verdict.Accepted(new Reply(250, "", "kept"))
        : new Verdict.Refused(Step.MESSAGE, new Reply(554, "5.6.0", "not a letter"));
  }

  @Override
  public void close() {
    // nothing is open
  }
}
