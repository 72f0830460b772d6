package org.standfirst.newsletters.returns.suppressions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AddressProved;

/// Whoever was erased and has an account again is written to as they choose there: the next list
/// that names them doesn't shut them out for what was before.
@Component
class ReturningReaders {
  private final ErasedSuppressions erased;

  ReturningReaders(ErasedSuppressions erased) {
    this.erased = erased;
  }

  @EventListener
  void on(AddressProved proved) {
    erased.forget(proved.email());
  }
}
