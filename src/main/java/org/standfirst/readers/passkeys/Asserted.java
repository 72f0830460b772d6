package org.standfirst.readers.passkeys;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/// The use of a passkey as the page's script sends it.
///
/// @param challenge the one that was answered
/// @param userHandle whose it says it is; empty: it doesn't say
/// @param stay whether the browser is to be remembered
/// @param returnTo where its holder goes on
record Asserted(
    Bytes challenge,
    Bytes id,
    Bytes clientData,
    Bytes authenticatorData,
    Bytes signature,
    Bytes userHandle,
    boolean stay,
    String returnTo) {

  @SuppressWarnings("unchecked") // the builder's steps forget their type
  PublicKeyCredential<AuthenticatorAssertionResponse> credential() {
    return PublicKeyCredential.<AuthenticatorAssertionResponse>builder()
        .id(id.toBase64UrlString())
        .rawId(id)
        .type(PublicKeyCredentialType.PUBLIC_KEY)
        .response(
            AuthenticatorAssertionResponse.builder()
                .authenticatorData(authenticatorData)
                .clientDataJSON(clientData)
                .signature(signature)
                .userHandle(userHandle)
                .build())
        .build();
  }
}
