package org.standfirst.readers.robots;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.database.Signature;

/// Sets work and knows a proof of it. Nothing is kept of a challenge: our signature comes back in
/// its proof.
final class ProofOfWork {
  static final int MAX = 60_000;
  private static final Duration VALID = Duration.ofMinutes(30);
  private static final int SALT_BYTES = 15;

  /// Salt, number and signature; the colon keeps digits of the one from passing for the other's.
  private static final Pattern PROOF =
      Pattern.compile(
          "(?<salt>[0-9a-f]{30}\\.(?<end>\\d{10})):(?<number>\\d{1,6}):(?<signature>[A-Za-z0-9_-]{22})");

  private final Supplier<Signature> signature;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ProofOfWork(Supplier<Signature> signature, Clock clock) {
    this.signature = signature;
    this.clock = clock;
  }

  /// What a proof is worth.
  sealed interface Worth {
    /// The work was done.
    record Genuine(String salt, Instant expires) implements Worth {}

    /// It wasn't, or too long ago, or not for us.
    record Nothing() implements Worth {}
  }

  Challenge challenge() {
    byte[] bytes = new byte[SALT_BYTES];
    random.nextBytes(bytes);
    String salt =
        HexFormat.of().formatHex(bytes) + "." + clock.instant().plus(VALID).getEpochSecond();
    String target = sha256(salt + ":" + random.nextInt(MAX));
    return new Challenge(salt, target, MAX, signature.get().of(salt + ":" + target));
  }

  Worth worth(String proof) {
    Matcher parts = PROOF.matcher(proof);
    if (!parts.matches()) {
      return new Worth.Nothing();
    }
    String salt = parts.group("salt");
    Instant expires = Instant.ofEpochSecond(Long.parseLong(parts.group("end")));
    String target = sha256(salt + ":" + parts.group("number"));
    return expires.isAfter(clock.instant())
            && signature.get().isOf(salt + ":" + target, parts.group("signature"))
        ? new Worth.Genuine(salt, expires)
        : new Worth.Nothing();
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
