package org.standfirst.readers.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.MapPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.MapUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.standfirst.stories.SoftAuthenticator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever bytes a stranger sends, the verification says no in one of the ways we know of.
class HostileAnswersTests {
  private static final int TRIES = 3_000;
  private static final String ORIGIN = "http://localhost:8080";
  private final Random chance = new Random(20260209);
  private final JsonMapper json = new JsonMapper();
  private final SoftAuthenticator device = new SoftAuthenticator(ORIGIN);
  private final Bytes challenge = Bytes.random();
  private final Bytes handle = Bytes.random();
  private final MapPublicKeyCredentialUserEntityRepository holders =
      new MapPublicKeyCredentialUserEntityRepository();
  private final PublicKeyCredentialRpEntity party =
      PublicKeyCredentialRpEntity.builder().id("localhost").name("The Lamplighter").build();

  private Webauthn4JRelyingPartyOperations operations() {
    return new Webauthn4JRelyingPartyOperations(
        holders, new MapUserCredentialRepository(), party, Set.of(ORIGIN));
  }

  private PublicKeyCredentialCreationOptions creation() {
    var holder =
        ImmutablePublicKeyCredentialUserEntity.builder()
            .id(handle)
            .name("anna@example.org")
            .displayName("Anna")
            .build();
    holders.save(holder);
    return PublicKeyCredentialCreationOptions.builder()
        .rp(party)
        .user(holder)
        .challenge(challenge)
        .pubKeyCredParams(PublicKeyCredentialParameters.ES256)
        .authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build())
        .excludeCredentials(List.of())
        .build();
  }

  private PublicKeyCredentialRequestOptions use() {
    return PublicKeyCredentialRequestOptions.builder()
        .rpId("localhost")
        .challenge(challenge)
        .allowCredentials(List.of())
        .userVerification(UserVerificationRequirement.REQUIRED)
        .build();
  }

  private JsonNode created() {
    return json.readTree(
        device.create(
            json.writeValueAsString(
                Map.of(
                    "challenge", challenge.toBase64UrlString(),
                    "user", Map.of("id", handle.toBase64UrlString()))),
            "",
            ""));
  }

  private JsonNode used() {
    return json.readTree(device.answer(challenge.toBase64UrlString(), ""));
  }

  private static Bytes bytes(JsonNode node, String field) {
    return Bytes.fromBase64(node.get(field).asString());
  }

  private void register(
      Webauthn4JRelyingPartyOperations with, Bytes clientData, Bytes attestation) {
    var sent =
        new Attested(challenge, new Bytes(device.id), clientData, attestation, List.of(), "x", "");
    with.registerCredential(
        new ImmutableRelyingPartyRegistrationRequest(
            creation(), new RelyingPartyPublicKey(sent.credential(), "x")));
  }

  private void authenticate(
      Webauthn4JRelyingPartyOperations with, Bytes clientData, Bytes data, Bytes signature) {
    var sent =
        new Asserted(
            challenge, new Bytes(device.id), clientData, data, signature, handle, false, "");
    with.authenticate(new RelyingPartyAuthenticationRequest(use(), sent.credential()));
  }

  @Test
  void a_spoilt_new_passkey_is_refused_in_a_known_way() {
    JsonNode sent = created();
    Bytes clientData = bytes(sent, "clientData");
    Bytes attestation = bytes(sent, "attestation");
    assertThatCode(() -> register(operations(), clientData, attestation))
        .doesNotThrowAnyException();

    for (int i = 0; i < TRIES; i++) {
      boolean first = chance.nextBoolean();
      Bytes one = first ? spoilt(clientData) : clientData;
      Bytes two = first ? attestation : spoilt(attestation);
      knownOrFine(() -> register(operations(), one, two));
    }
  }

  @Test
  void a_spoilt_use_is_refused_in_a_known_way() {
    JsonNode made = created();
    var operations = operations();
    register(operations, bytes(made, "clientData"), bytes(made, "attestation"));
    JsonNode sent = used();
    Bytes clientData = bytes(sent, "clientData");
    Bytes data = bytes(sent, "authenticatorData");
    Bytes signature = bytes(sent, "signature");
    assertThatCode(() -> authenticate(operations, clientData, data, signature))
        .doesNotThrowAnyException();

    int refused = 0;
    for (int i = 0; i < TRIES; i++) {
      int which = chance.nextInt(3);
      Bytes one = which == 0 ? spoilt(clientData) : clientData;
      Bytes two = which == 1 ? spoilt(data) : data;
      Bytes three = which == 2 ? spoilt(signature) : signature;
      refused += knownOrFine(() -> authenticate(operations, one, two, three));
    }
    assertThat(refused).isEqualTo(TRIES);
  }

  private static int knownOrFine(Runnable deed) {
    try {
      deed.run();
      return 0;
    } catch (VerificationException
        | DataConversionException
        | JacksonException
        | IllegalArgumentException _) {
      return 1;
    }
  }

  private Bytes spoilt(Bytes whole) {
    byte[] bytes = whole.getBytes();
    return new Bytes(
        switch (chance.nextInt(4)) {
          case 0 -> Arrays.copyOf(bytes, chance.nextInt(bytes.length));
          case 1 -> Arrays.copyOf(bytes, bytes.length + 1 + chance.nextInt(20));
          case 2 -> flipped(bytes, 1);
          default -> flipped(bytes, 1 + chance.nextInt(8));
        });
  }

  private byte[] flipped(byte[] bytes, int times) {
    for (int i = 0; i < times; i++) {
      bytes[chance.nextInt(bytes.length)] ^= (byte) (1 + chance.nextInt(255));
    }
    return bytes;
  }
}
