package org.standfirst.newsletters.returns;

import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.NewsletterId;

/// Takes somebody off a newsletter who has complained of it. Whoever keeps who gets what offers it
/// as a bean.
public interface Unsubscribing {
  /// They get that newsletter no more. Called in the transaction that takes the complaint in;
  /// somebody who doesn't get it is left alone.
  ///
  /// @param reader the reader's number; null: it is none
  /// @param addressee the addressee's number; null: it is none
  void complained(NewsletterId newsletter, @Nullable Long reader, @Nullable Long addressee);
}
