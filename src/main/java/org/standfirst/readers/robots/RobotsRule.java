package org.standfirst.readers.robots;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The checks a newsroom can choose from.
public enum RobotsRule {
  /// Some work by the page's script. Asks no third party.
  PROOF_OF_WORK,
  /// Google's reCAPTCHA v3.
  RECAPTCHA,
  /// Cloudflare's Turnstile.
  TURNSTILE;

  /// Where its tokens are verified.
  URI verify() {
    return URI.create(
        switch (this) {
          case PROOF_OF_WORK -> "";
          case RECAPTCHA -> "https://www.google.com/recaptcha/api/siteverify";
          case TURNSTILE -> "https://challenges.cloudflare.com/turnstile/v0/siteverify";
        });
  }

  /// What its pages must be allowed to load, by directive of the Content Security Policy, as its
  /// maker's documentation says and no further.
  Map<String, List<String>> sources() {
    return switch (this) {
      case PROOF_OF_WORK -> Map.of();
      case RECAPTCHA ->
          Map.of(
              "script-src",
              List.of("https://www.google.com/recaptcha/", "https://www.gstatic.com/recaptcha/"),
              "frame-src",
              List.of(
                  "https://www.google.com/recaptcha/", "https://recaptcha.google.com/recaptcha/"));
      case TURNSTILE ->
          Map.of(
              "script-src", List.of("https://challenges.cloudflare.com"),
              "frame-src", List.of("https://challenges.cloudflare.com"));
    };
  }

  /// The name of our script for it.
  String script() {
    return name().toLowerCase(Locale.ROOT);
  }
}
