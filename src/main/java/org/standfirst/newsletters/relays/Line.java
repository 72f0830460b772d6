package org.standfirst.newsletters.relays;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.smtp.CarryOutcome;
import org.standfirst.newsletters.smtp.Consignment;
import org.standfirst.newsletters.smtp.Handover;

/// A connection to a relay, used by one thread at a time.
public interface Line extends AutoCloseable {
  /// Carries copies until there are none, as [org.standfirst.newsletters.smtp.SmtpLine#carry] does.
  CarryOutcome carry(Supplier<@Nullable Consignment> next, Handover handover);

  @Override
  void close();
}
