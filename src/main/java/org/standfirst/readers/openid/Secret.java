package org.standfirst.readers.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/// By what we prove to a provider that it is us.
sealed interface Secret {
  /// One that the provider gave us.
  record Fixed(String text) implements Secret {
    @Override
    public String toString() {
      return "Fixed";
    }
  }

  /// One that we sign anew each time, as Apple wants it.
  record Signed(ECPrivateKey key, String keyId, String teamId) implements Secret {
    private String sign(String clientId, String audience, Instant now, Instant end) {
      try {
        var token =
            new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(keyId).build(),
                new JWTClaimsSet.Builder()
                    .issuer(teamId)
                    .subject(clientId)
                    .audience(audience)
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(end))
                    .build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
      } catch (JOSEException e) {
        throw new IllegalStateException("the key of " + teamId + " can't sign", e);
      }
    }

    @Override
    public String toString() {
      return "Signed";
    }
  }

  /// The secret as it is configured; it is read at the start, so that a missing file is told then.
  static Secret of(String setting, OpenIdSettings.Client client) {
    Path keyFile = client.keyFile();
    if (keyFile != null) {
      if (client.keyId() == null || client.teamId() == null) {
        throw new IllegalArgumentException(
            setting
                + ".key-file needs "
                + setting
                + ".key-id and "
                + setting
                + ".team-id beside it");
      }
      return new Signed(key(setting, keyFile), client.keyId(), client.teamId());
    }
    Path file = client.clientSecretFile();
    String text =
        file == null ? client.clientSecret() : read(setting + ".client-secret-file", file);
    if (text.isBlank()) {
      throw new IllegalArgumentException(setting + ".client-secret is missing");
    }
    return new Fixed(text.strip());
  }

  /// The secret to be sent.
  ///
  /// @param audience the provider's issuer
  /// @param end until when it is to hold, at the least
  default String text(String clientId, String audience, Instant now, Instant end) {
    return switch (this) {
      case Fixed(String text) -> text;
      case Signed signed -> signed.sign(clientId, audience, now, end);
    };
  }

  private static ECPrivateKey key(String setting, Path file) {
    String pem = read(setting + ".key-file", file);
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
      if (KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes))
          instanceof ECPrivateKey key) {
        return key;
      }
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      // said below, without a byte of the key
    }
    throw new IllegalArgumentException(
        setting + ".key-file must hold a private key for ES256, as Apple's .p8 file does");
  }

  private static String read(String setting, Path file) {
    try {
      return Files.readString(file);
    } catch (IOException _) {
      throw new IllegalArgumentException(setting + " can't be read: " + file);
    }
  }
}
