package org.standfirst.newsletters.relays;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.smtp.CarryOutcome;
import org.standfirst.newsletters.smtp.Consignment;
import org.standfirst.newsletters.smtp.Handover;
import org.standfirst.newsletters.smtp.Reply;
import org.standfirst.newsletters.smtp.Step;
import org.standfirst.newsletters.smtp.Verdict;

/// Into the demo's mailbox.
record MailboxWay(Slit letterbox) implements Way, Line {
  /// What mails are dropped into; false where it takes one for no mail.
  interface Slit {
    boolean drop(String address, byte[] message);
  }

  @Override
  public LineOpening open() {
    return new LineOpening.Open(this);
  }

  @Override
  public CarryOutcome carry(Supplier<@Nullable Consignment> next, Handover handover) {
    for (Consignment each = next.get(); each != null; each = next.get()) {
      try {
        handover.handingOver(each.delivery());
      } catch (RuntimeException e) {
        handover.answered(
            each.delivery(), new Verdict.NotHandedOver(String.valueOf(e.getMessage())));
        throw e;
      }
      Verdict verdict;
      try {
        verdict = drop(each);
      } catch (RuntimeException e) {
        // the database is away, and may have taken it before
        String reason = String.valueOf(e.getMessage());
        handover.answered(each.delivery(), new Verdict.Unknown(reason));
        return new CarryOutcome.Broken(reason);
      }
      handover.answered(each.delivery(), verdict);
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
