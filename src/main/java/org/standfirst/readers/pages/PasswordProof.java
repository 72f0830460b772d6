package org.standfirst.readers.pages;

/// A form that asks for the password once more.
///
/// @param email for the password manager to know which
/// @param refused why it wasn't taken
public record PasswordProof(String email, String returnTo, Refusal refused) {}
