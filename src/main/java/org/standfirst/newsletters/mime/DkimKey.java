package org.standfirst.newsletters.mime;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A key that mail is signed with (RFC 6376, RFC 8463), published under
/// `selector._domainkey.domain`.
public final class DkimKey {
  private static final int SHORTEST = 1024;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
  private static final Pattern PEM =
      Pattern.compile(
          "-----BEGIN (RSA )?PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END (RSA )?PRIVATE KEY-----");

  /// What stands before an RSA key alone to make it one that says what it is.
  private static final byte[] RSA = Base64.getDecoder().decode("AgEAMA0GCSqGSIb3DQEBAQUABII=");

  private final String domain;
  private final String selector;
  private final PrivateKey key;

  private DkimKey(String domain, String selector, PrivateKey key) {
    this.domain = domain;
    this.selector = selector;
    this.key = key;
  }

  /// @param pem an unencrypted RSA key (PKCS#8 or PKCS#1) of 1024 bits or more, or an Ed25519 key
  ///   (PKCS#8)
  /// @throws IllegalArgumentException where it is something else
  public static DkimKey of(String domain, String selector, String pem) {
    if (!NAME.matcher(domain).matches() || !NAME.matcher(selector).matches()) {
      throw new IllegalArgumentException("not the name of a DKIM key");
    }
    Matcher found = PEM.matcher(pem);
    if (!found.find()) {
      throw new IllegalArgumentException("not a private key in PEM");
    }
    byte[] encoded = Base64.getMimeDecoder().decode(found.group(2));
    return new DkimKey(domain, selector, key(found.group(1) == null ? encoded : pkcs8(encoded)));
  }

  private static PrivateKey key(byte[] encoded) {
    var spec = new PKCS8EncodedKeySpec(encoded);
    for (String algorithm : new String[] {"RSA", "Ed25519"}) {
      try {
        PrivateKey key = KeyFactory.getInstance(algorithm).generatePrivate(spec);
        if (fits(key)) {
          return key;
        }
      } catch (GeneralSecurityException _) {
        // then it is another kind of key
      }
    }
    throw new IllegalArgumentException(
        "neither an RSA key of 1024 bits or more nor an Ed25519 key");
  }

  private static boolean fits(PrivateKey key) {
    return switch (key) {
      case RSAPrivateKey rsa -> rsa.getModulus().bitLength() >= SHORTEST;
      case EdECPrivateKey curve ->
          curve.getParams().getName().equals(NamedParameterSpec.ED25519.getName());
      default -> false;
    };
  }

  private static byte[] pkcs8(byte[] rsa) {
    int inner = RSA.length + 2 + rsa.length;
    var ink = new Ink(inner + 4);
    ink.put(new byte[] {0x30, (byte) 0x82, (byte) (inner >> 8), (byte) inner});
    ink.put(RSA).put(new byte[] {(byte) (rsa.length >> 8), (byte) rsa.length});
    return ink.put(rsa).copy();
  }

  String domain() {
    return domain;
  }

  String selector() {
    return selector;
  }

  PrivateKey key() {
    return key;
  }

  boolean rsa() {
    return key instanceof RSAPrivateKey;
  }
}
