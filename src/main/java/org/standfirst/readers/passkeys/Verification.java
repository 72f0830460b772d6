package org.standfirst.readers.passkeys;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.people.Readers;
import tools.jackson.core.JacksonException;

/// Verifies the use of a passkey, in a transaction of its caller's.
@Component
class Verification {
  private static final int BACKED_UP = 0x10;
  private static final int FLAGS = 32;
  private final WebAuthnRelyingPartyOperations operations;
  private final Holders holders;
  private final Readers readers;
  private final Passkeys passkeys;

  Verification(
      WebAuthnRelyingPartyOperations operations,
      Holders holders,
      Readers readers,
      Passkeys passkeys) {
    this.operations = operations;
    this.holders = holders;
    this.readers = readers;
    this.passkeys = passkeys;
  }

  /// What came of it.
  sealed interface Outcome {
    /// It is that reader's passkey, and the reader used it.
    record Verified(ReaderId reader, long passkey) implements Outcome {}

    /// It counts for nothing.
    ///
    /// @param holder whose passkey it is; null: nobody's
    record Refused(PasskeyRefusal why, @Nullable ReaderId holder) implements Outcome {}
  }

  Outcome verify(Asserted sent, PublicKeyCredentialRequestOptions options) {
    ReaderId holder = holders.holder(sent.id());
    // Spring Security leaves it to us that the handle is the holder's
    if (holder == null || !sent.userHandle().equals(holders.handle(holder))) {
      return new Outcome.Refused(PasskeyRefusal.UNKNOWN, holder);
    }
    Readers.Row reader = readers.find(holder);
    if (reader == null || !reader.confirmed()) {
      return new Outcome.Refused(PasskeyRefusal.UNCONFIRMED, holder);
    }
    try {
      operations.authenticate(new RelyingPartyAuthenticationRequest(options, sent.credential()));
    } catch (VerificationException
        | DataConversionException
        | JacksonException
        | IllegalArgumentException
        | Credentials.CounterWentBack e) {
      return new Outcome.Refused(PasskeyRefusal.of(e), holder);
    }
    boolean backedUp = (sent.authenticatorData().getBytes()[FLAGS] & BACKED_UP) != 0;
    return new Outcome.Verified(holder, passkeys.used(sent.id(), backedUp));
  }
}
