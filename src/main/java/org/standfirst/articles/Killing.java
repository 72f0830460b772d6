package org.standfirst.articles;

import java.time.Instant;

/// An agency has taken an article back: it must be printed no more.
///
/// @param agency may be empty where it doesn't say its name
/// @param reason in its own words; may be empty
public record Killing(String agency, String reason, Instant at) {
  /// What tells it from any other of the same article.
  public String mark() {
    return at.toString();
  }
}
