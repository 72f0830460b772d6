package org.standfirst.readers.letters;

import org.springframework.stereotype.Component;
import org.standfirst.mail.Correspondents;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Traces;

/// Letters to an address, and wishes for some.
@Component
class LetterTraces implements Traces {
  private final Correspondents correspondents;
  private final LetterWishes wishes;

  LetterTraces(Correspondents correspondents, LetterWishes wishes) {
    this.correspondents = correspondents;
    this.wishes = wishes;
  }

  @Override
  public void erase(ReaderId reader, String email) {
    wishes.forget(email);
    correspondents.forget(email);
  }
}
