package org.standfirst.readers.robots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.standfirst.site.Guest;

/// How forms are checked for robots.
@ConfigurationProperties("standfirst.robots")
public record RobotsSettings(
    /// `proof-of-work`, `recaptcha` (v3) or `turnstile`.
    @DefaultValue("proof-of-work") RobotsRule check,
    /// The key by which the third party knows the newsroom; it stands in pages.
    @DefaultValue("") String siteKey,
    /// The key by which the newsroom verifies tokens; it stays here.
    @DefaultValue("") String secret,
    /// A file that holds the secret, in place of it.
    @Nullable Path secretFile,
    /// The least score of reCAPTCHA that passes, between 0 and 1.
    @DefaultValue("0.5") double threshold,
    /// Where tokens are verified, in place of the third party's own address.
    @Nullable URI verify,
    /// How long to wait for the third party.
    @DefaultValue("3s") Duration timeout) {
  public RobotsSettings {
    boolean alone = check == RobotsRule.PROOF_OF_WORK;
    if (!alone && (siteKey.isBlank() || (secret.isBlank() && secretFile == null))) {
      throw new IllegalArgumentException(
          "standfirst.robots.check needs standfirst.robots.site-key and standfirst.robots.secret");
    }
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "standfirst.robots.threshold is a number between 0 and 1, not " + threshold);
    }
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofSeconds(30)) > 0) {
      throw new IllegalArgumentException(
          "standfirst.robots.timeout is a time up to 30s, not " + timeout);
    }
  }

  /// The third party, as a guest of the pages on which a checked form stands.
  public Guest guest() {
    return new Guest(check.script(), "data-proof=\"", check.sources());
  }

  URI verifyAddress() {
    return verify == null ? check.verify() : verify;
  }

  String secretWords() {
    try {
      return secretFile == null ? secret : Files.readString(secretFile).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("standfirst.robots.secret-file can't be read", e);
    }
  }

  /// The secret is nobody's business.
  @Override
  public String toString() {
    return "RobotsSettings[" + check + "]";
  }
}
