package org.standfirst.readers.pages;

import java.util.List;

/// Where roles are given and taken.
///
/// @param action where the form is sent
/// @param name of whom; empty: of the reader whose address is given
/// @param email theirs, or as it was typed
/// @param ending where the form is sent that ends all their sessions; empty: it is nobody's yet
public record RolesPage(
    String action,
    String name,
    String email,
    List<RoleChoice> roles,
    Problems problems,
    String ending) {
  /// A role that may be given.
  ///
  /// @param value as the form sends it
  /// @param name the key of its name
  /// @param may the key of what it allows
  public record RoleChoice(String value, String name, String may, boolean given) {}
}
