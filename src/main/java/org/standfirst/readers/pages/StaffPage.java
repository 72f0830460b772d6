package org.standfirst.readers.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who works in the newsroom.
///
/// @param saved whether something was just changed
public record StaffPage(List<Member> members, boolean saved) {
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
