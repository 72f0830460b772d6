package org.standfirst.readers.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who works in the newsroom.
///
/// @param saved the key of the words that say what was just done; empty: nothing
/// @param next where those further down the alphabet are; empty: these are the last
/// @param first where the first are; empty: here
public record StaffPage(List<Member> members, String saved, String next, String first) {
  /// One of them.
  ///
  /// @param path where their roles are changed
  /// @param roles the keys of the roles' names
  /// @param secondFactor the key of the words for their second factor
  /// @param lastSeen null: not signed in anywhere
  public record Member(
      String path,
      String name,
      String email,
      List<String> roles,
      String secondFactor,
      @Nullable Instant lastSeen) {}
}
