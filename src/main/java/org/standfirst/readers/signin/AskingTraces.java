package org.standfirst.readers.signin;

import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Traces;
import org.standfirst.readers.codes.Codes;

/// Browsers that asked for a code to sign in by with the reader's address, and codes mistaken.
@Component
class AskingTraces implements Traces {
  private final Askings askings;
  private final Codes codes;

  AskingTraces(Askings askings, Codes codes) {
    this.askings = askings;
    this.codes = codes;
  }

  @Override
  public void erase(ReaderId reader, String email) {
    askings.forget(email);
    codes.forget(email);
  }
}
