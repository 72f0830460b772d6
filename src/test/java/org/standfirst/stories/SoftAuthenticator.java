package org.standfirst.stories;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An authenticator with one passkey, and the page's script that asks it, both of which may lie.
public final class SoftAuthenticator {
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int ATTESTED = 0x40;
  private static final JsonMapper JSON = new JsonMapper();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private final KeyPair keys = keys();
  public byte[] id = random();
  byte[] userHandle = new byte[0];
  String origin;
  String party = "localhost";
  boolean verifies = true;
  int counter;

  public SoftAuthenticator(String origin) {
    this.origin = origin;
  }

  /// What the script posts of a new passkey, asked for by these options.
  public String create(String options, String label, String returnTo) {
    JsonNode asked = JSON.readTree(options);
    userHandle = Base64.getUrlDecoder().decode(asked.at("/user/id").asString());
    String challenge = asked.get("challenge").asString();
    return JSON.writeValueAsString(
        Map.of(
            "challenge", challenge,
            "id", text(id),
            "clientData", text(clientData("webauthn.create", challenge)),
            "attestation", text(attestation()),
            "transports", List.of("internal"),
            "label", label,
            "returnTo", returnTo));
  }

  /// What the script posts of its use.
  String get(String options, String returnTo) {
    return answer(JSON.readTree(options).get("challenge").asString(), returnTo);
  }

  /// The same to a challenge of one's own choice.
  public String answer(String challenge, String returnTo) {
    byte[] clientData = clientData("webauthn.get", challenge);
    byte[] data = data(PRESENT | (verifies ? VERIFIED : 0), new byte[0]);
    return JSON.writeValueAsString(
        Map.of(
            "challenge", challenge,
            "id", text(id),
            "clientData", text(clientData),
            "authenticatorData", text(data),
            "signature", text(sign(joined(data, sha256(clientData)))),
            "userHandle", text(userHandle),
            "stay", true,
            "returnTo", returnTo));
  }

  private byte[] clientData(String type, String challenge) {
    return JSON.writeValueAsBytes(
        Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", false));
  }

  private byte[] data(int flags, byte[] further) {
    return ByteBuffer.allocate(37 + further.length)
        .put(sha256(party.getBytes(StandardCharsets.UTF_8)))
        .put((byte) flags)
        .putInt(counter)
        .put(further)
        .array();
  }

  private byte[] attestation() {
    byte[] credential =
        joined(
            new byte[16], ByteBuffer.allocate(2).putShort((short) id.length).array(), id, cose());
    byte[] data = data(PRESENT | (verifies ? VERIFIED : 0) | ATTESTED, credential);
    return joined(
        new byte[] {(byte) 0xa3},
        word("fmt"),
        word("none"),
        word("attStmt"),
        new byte[] {(byte) 0xa0},
        word("authData"),
        new byte[] {0x59},
        ByteBuffer.allocate(2).putShort((short) data.length).array(),
        data);
  }

  /// The public key in COSE (RFC 9053): elliptic, ES256, P-256.
  private byte[] cose() {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    return joined(
        new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
        coordinate(point.getAffineX()),
        new byte[] {0x22, 0x58, 0x20},
        coordinate(point.getAffineY()));
  }

  private static byte[] coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[32];
    int length = Math.min(bytes.length, 32);
    System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
    return fixed;
  }

  private static byte[] word(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return joined(new byte[] {(byte) (0x60 + bytes.length)}, bytes);
  }

  private byte[] sign(byte[] words) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(words);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static String text(byte[] bytes) {
    return BASE64.encodeToString(bytes);
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
