package org.standfirst.readers.pages;

/// A form that asks for the password once more.
///
/// @param email for the password manager to know which
/// @param refused the key of the words that say why it wasn't taken; empty: not tried yet
public record PasswordProof(String email, String returnTo, String refused) {}
