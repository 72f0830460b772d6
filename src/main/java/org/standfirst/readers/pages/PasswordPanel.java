package org.standfirst.readers.pages;

/// The form for another password, or the first.
///
/// @param known whether there is one already
/// @param oldAsked whether the old one is to be typed
/// @param hint the key of the words that say what a password needs
/// @param refused why it wasn't taken, where no field is to blame
public record PasswordPanel(
    String email,
    boolean known,
    boolean oldAsked,
    String hint,
    Problems problems,
    Refusal refused) {}
