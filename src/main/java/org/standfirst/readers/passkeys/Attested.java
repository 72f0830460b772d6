package org.standfirst.readers.passkeys;

import java.util.List;
import java.util.Objects;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/// A new passkey as the page's script sends it.
///
/// @param challenge the one that was answered
/// @param label what its holder calls it; empty: whatever suits
/// @param returnTo where they go on
record Attested(
    Bytes challenge,
    Bytes id,
    Bytes clientData,
    Bytes attestation,
    List<String> transports,
    String label,
    String returnTo) {
  private static final List<String> TRANSPORTS =
      List.of("usb", "nfc", "ble", "smart-card", "hybrid", "internal");

  /// What is kept of an id must fit its column.
  private static final int LONGEST_ID = 750;

  Attested {
    if (id.getBytes().length == 0 || id.getBytes().length > LONGEST_ID) {
      throw new IllegalArgumentException("not the id of a credential");
    }
    // browsers may learn of more ways; we keep those we know
    transports = transports.stream().filter(Objects::nonNull).filter(TRANSPORTS::contains).toList();
  }

  @SuppressWarnings("unchecked") // the builder's steps forget their type
  PublicKeyCredential<AuthenticatorAttestationResponse> credential() {
    return PublicKeyCredential.<AuthenticatorAttestationResponse>builder()
        .id(id.toBase64UrlString())
        .rawId(id)
        .type(PublicKeyCredentialType.PUBLIC_KEY)
        .response(
            AuthenticatorAttestationResponse.builder()
                .attestationObject(attestation)
                .clientDataJSON(clientData)
                .transports(transports.stream().map(AuthenticatorTransport::valueOf).toList())
                .build())
        .build();
  }
}
