package org.standfirst.readers.pages;

import java.time.Instant;
import java.util.List;

/// What the reader agreed to, allowed and withdrew, the latest first.
///
/// @param moreConsents whether there are older ones that aren't shown
/// @param moreChanges the same of what was allowed and withdrawn
public record ConsentsPanel(
    List<Consent> consents, boolean moreConsents, List<Change> changes, boolean moreChanges) {

  /// A version of a document that was agreed to.
  ///
  /// @param path where that version can be read; empty: it is no longer kept
  /// @param form the key of the words that say by what
  /// @param place the key of the words that say from where
  /// @param network what those words name
  public record Consent(
      String title,
      String version,
      String path,
      Instant agreedAt,
      String form,
      String place,
      String network) {}

  /// Something allowed or withdrawn.
  ///
  /// @param words the key of the words that say which
  /// @param newsletter what those words name; may be empty
  public record Change(String words, String newsletter, Instant chosenAt, String form) {}
}
