package org.standfirst.newsletters;

import java.time.Instant;
import java.util.List;

/// An issue that was sent before, or elsewhere, as it is taken in.
///
/// @param newsletter its slug
/// @param opening may be empty
/// @param sentAt when it was sent
public record PastIssue(
    String newsletter, String subject, String opening, List<Piece> pieces, Instant sentAt) {
  /// What it is made of.
  public sealed interface Piece {
    /// Words of its own.
    ///
    /// @param html which is cleaned
    record Words(String html) implements Piece {}

    /// A heading.
    record Heading(String words) implements Piece {}

    /// An article that is in the paper.
    ///
    /// @param path where it stands
    /// @param extent how much of it is shown: `headline`, `teaser` or `whole`
    record Story(String path, String extent) implements Piece {}
  }
}
