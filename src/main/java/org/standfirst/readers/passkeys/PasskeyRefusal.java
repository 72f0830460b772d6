package org.standfirst.readers.passkeys;

import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadSignatureException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import java.util.Locale;

/// Why a passkey was refused: for the audit trail. Whoever tried is told less.
enum PasskeyRefusal {
  /// The challenge is too old, was answered before, or is another's.
  CHALLENGE,
  /// The answer was given to another site.
  ORIGIN,
  /// The signature isn't the credential's.
  SIGNATURE,
  /// The authenticator didn't make sure of who used it.
  UNVERIFIED,
  /// Its counter went back.
  COUNTER,
  /// Nobody has that passkey, or not the reader it says.
  UNKNOWN,
  /// It is registered already.
  KNOWN,
  /// Its holder's address isn't confirmed.
  UNCONFIRMED,
  /// The answer can't be made out.
  MALFORMED;

  /// Names what Spring Security and webauthn4j threw.
  static PasskeyRefusal of(RuntimeException thrown) {
    return switch (thrown) {
      case BadChallengeException _ -> CHALLENGE;
      case BadOriginException _, BadRpIdException _ -> ORIGIN;
      case BadSignatureException _ -> SIGNATURE;
      case UserNotVerifiedException _ -> UNVERIFIED;
      case MaliciousCounterValueException _, Credentials.CounterWentBack _ -> COUNTER;
      default -> MALFORMED;
    };
  }

  /// As the audit trail writes it.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
