package org.standfirst.newsletters.proofs;

import java.util.List;

/// Something that the check list has to say of an issue.
///
/// @param key of the words
/// @param details what the words name; may be empty
/// @param weight how much it matters
public record Check(String key, List<String> details, Weight weight) {
  /// How much something matters.
  public enum Weight {
    /// It isn't sent before that is put right.
    STOPS,
    /// It is worth a look.
    ADVISES
  }

  static Check stop(String key, String... details) {
    return new Check("newsletters.check." + key, List.of(details), Weight.STOPS);
  }

  static Check advice(String key, String... details) {
    return new Check("newsletters.check." + key, List.of(details), Weight.ADVISES);
  }

  /// Whether it isn't sent before that is put right.
  public boolean stops() {
    return weight == Weight.STOPS;
  }
}
