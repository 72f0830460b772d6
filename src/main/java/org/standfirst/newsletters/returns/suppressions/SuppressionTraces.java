package org.standfirst.newsletters.returns.suppressions;

import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Traces;

/// The address of whoever is erased, in the suppressions: nothing but its keyed hash stays.
@Component
class SuppressionTraces implements Traces {
  private final ErasedSuppressions erased;

  SuppressionTraces(ErasedSuppressions erased) {
    this.erased = erased;
  }

  @Override
  public void erase(ReaderId reader, String email) {
    erased.erase(email);
  }
}
