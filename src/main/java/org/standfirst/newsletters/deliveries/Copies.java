package org.standfirst.newsletters.deliveries;

import org.standfirst.newsletters.smtp.Consignment;

/// Makes the recipients' copies of issues, for one thread.
interface Copies {
  /// The copy of one recipient, ready to be handed over.
  ///
  /// @throws RuntimeException where it can't be made
  Consignment of(Claimed delivery);
}
