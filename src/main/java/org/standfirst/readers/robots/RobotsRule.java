package org.standfirst.readers.robots;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The checks a newsroom can choose from.
public enum RobotsRule {
  /// Some work by the page's script. Asks no third party.
  PROOF_OF_WORK("", Map.of()),
  /// Google's reCAPTCHA v3.
  RECAPTCHA(
      "https://www.google.com/recaptcha/api/siteverify",
      Map.of(
          "script-src",
          List.of("https://www.google.com/recaptcha/", "https://www.gstatic.com/recaptcha/"),
          "frame-src",
          List.of("https://www.google.com/recaptcha/", "https://recaptcha.google.com/recaptcha/"))),
  /// Cloudflare's Turnstile.
  TURNSTILE(
      "https://challenges.cloudflare.com/turnstile/v0/siteverify",
      Map.of(
          "script-src", List.of("https://challenges.cloudflare.com"),
          "frame-src", List.of("https://challenges.cloudflare.com")));

  private final String verify;

  @SuppressWarnings("ImmutableEnumChecker") // made by Map.of and List.of alone
  private final Map<String, List<String>> sources;

  RobotsRule(String verify, Map<String, List<String>> sources) {
    this.verify = verify;
    this.sources = sources;
  }

  /// Where its tokens are verified.
  URI verify() {
    return URI.create(verify);
  }

  /// What its pages must be allowed to load, by directive of the Content Security Policy, as its
  /// maker's documentation says and no further.
  Map<String, List<String>> sources() {
    return sources;
  }

  /// The name of our script for it.
  String script() {
    return name().toLowerCase(Locale.ROOT);
  }
}
