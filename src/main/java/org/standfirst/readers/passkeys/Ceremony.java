package org.standfirst.readers.passkeys;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.gate.RelyingParty;

/// What an authenticator is asked for, the same when it is asked and when its answer is verified: a
/// passkey it can find by itself, and that it makes sure of who uses it.
@Component
class Ceremony {
  private final RelyingParty party;
  private final Holders holders;
  private final PublicKeyCredentialUserEntityRepository entities;
  private final UserCredentialRepository credentials;

  Ceremony(
      RelyingParty party,
      Holders holders,
      PublicKeyCredentialUserEntityRepository entities,
      UserCredentialRepository credentials) {
    this.party = party;
    this.holders = holders;
    this.entities = entities;
    this.credentials = credentials;
  }

  /// To make a passkey for a reader, on none of the authenticators that have one already. Nothing
  /// is asked of the authenticator's maker: whoever wants to use an old or rare one may.
  PublicKeyCredentialCreationOptions creation(ReaderId reader, Bytes challenge) {
    Bytes handle = holders.handle(reader);
    PublicKeyCredentialUserEntity holder = entities.findById(handle);
    if (holder == null) {
      throw new IllegalStateException("who has a handle is a reader");
    }
    return PublicKeyCredentialCreationOptions.builder()
        .rp(party.entity())
        .user(holder)
        .challenge(challenge)
        .pubKeyCredParams(
            PublicKeyCredentialParameters.EdDSA,
            PublicKeyCredentialParameters.ES256,
            PublicKeyCredentialParameters.RS256)
        .authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build())
        .attestation(AttestationConveyancePreference.NONE)
        .excludeCredentials(known(handle))
        .timeout(Challenges.LIFE)
        .build();
  }

  /// To use a passkey, whosever: no address is asked for, so nothing is told of one.
  PublicKeyCredentialRequestOptions use(Bytes challenge) {
    return use(challenge, List.of());
  }

  /// To use one of a reader's passkeys.
  PublicKeyCredentialRequestOptions use(ReaderId reader, Bytes challenge) {
    return use(challenge, known(holders.handle(reader)));
  }

  private PublicKeyCredentialRequestOptions use(
      Bytes challenge, List<PublicKeyCredentialDescriptor> allowed) {
    return PublicKeyCredentialRequestOptions.builder()
        .rpId(party.id())
        .challenge(challenge)
        .allowCredentials(allowed)
        .userVerification(UserVerificationRequirement.REQUIRED)
        .timeout(Challenges.LIFE)
        .build();
  }

  private List<PublicKeyCredentialDescriptor> known(Bytes handle) {
    return credentials.findByUserId(handle).stream().map(Ceremony::descriptor).toList();
  }

  private static PublicKeyCredentialDescriptor descriptor(CredentialRecord credential) {
    // where none are known, Spring Security reads one without a name
    return PublicKeyCredentialDescriptor.builder()
        .id(credential.getCredentialId())
        .transports(
            credential.getTransports().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toSet()))
        .build();
  }
}
