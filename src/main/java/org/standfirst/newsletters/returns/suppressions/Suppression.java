package org.standfirst.newsletters.returns.suppressions;

import java.time.Instant;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/// An address that no newsletter goes to.
///
/// @param address in lower case
/// @param reason as in the database: `bounced`, `complained`, `by_hand` or `imported`
/// @param source by what it came: `mailbox`, `page`, `list`…
public record Suppression(
    long id, String address, String reason, String note, String source, Instant madeAt) {
  static final SimplePropertyRowMapper<Suppression> ROW =
      new SimplePropertyRowMapper<>(Suppression.class);

  /// Why an address is suppressed.
  public enum Reason {
    /// It doesn't exist, or nothing has reached it for long.
    BOUNCED("bounced"),
    /// Its owner has called a newsletter spam.
    COMPLAINED("complained"),
    /// Somebody at the paper has entered it.
    BY_HAND("by_hand"),
    /// It was on a list that the paper brought along.
    IMPORTED("imported");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
