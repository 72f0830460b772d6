package org.standfirst.readers.passkeys;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.stepup.Proving;

/// Removes a passkey from the account of a reader who has proved just now who they are.
@Component
class PasskeyRemoval {
  private final Proving proving;
  private final Passkeys passkeys;
  private final PasskeyTrail trail;
  private final PasskeyLetters letters;

  PasskeyRemoval(Proving proving, Passkeys passkeys, PasskeyTrail trail, PasskeyLetters letters) {
    this.proving = proving;
    this.passkeys = passkeys;
    this.trail = trail;
    this.letters = letters;
  }

  /// Whether it may be removed.
  sealed interface Prospect {
    /// By one more press.
    record Removable(Passkeys.Row passkey) implements Prospect {}

    /// Not before the reader has proved once more who they are.
    record Stale() implements Prospect {}

    /// There is none of that number.
    record Gone() implements Prospect {}
  }

  Prospect prospect(ReaderId reader, Token session, long number) {
    Passkeys.Row passkey = passkeys.find(reader, number);
    if (passkey == null) {
      return new Prospect.Gone();
    }
    return proving.isFresh(session) ? new Prospect.Removable(passkey) : new Prospect.Stale();
  }

  /// Removes it; what is said of it is what held until then.
  @Transactional
  public Prospect remove(ReaderId reader, Token session, long number, Circumstances circumstances) {
    Prospect prospect = prospect(reader, session, number);
    if (prospect instanceof Prospect.Removable) {
      String label = passkeys.remove(reader, number);
      if (label != null) {
        trail.removed(reader, number, circumstances);
        letters.removed(reader, label);
      }
    }
    return prospect;
  }
}
