package org.standfirst.readers.pages;

import java.util.List;

/// The registration form, wherever it stands.
///
/// @param refused why it wasn't taken, where no field is to blame
/// @param providers by which one may go on in place of filling it in
/// @param inPlace whether it stands on a page with a headline of its own
public record RegistrationPanel(
    String returnTo,
    Typed typed,
    Problems problems,
    Refusal refused,
    String passwordHint,
    List<Choice> newsletters,
    List<ProviderButton> providers,
    boolean inPlace) {

  /// What was typed, the password excepted.
  public record Typed(
      String email,
      String firstName,
      String lastName,
      String birthDay,
      String birthMonth,
      String birthYear,
      boolean optOut) {
    /// Nothing yet.
    public static final Typed NOTHING = new Typed("", "", "", "", "", "", false);
  }
}
