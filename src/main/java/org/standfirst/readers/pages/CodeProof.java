package org.standfirst.readers.pages;

/// A form that asks for a code from a letter.
///
/// @param email where the letter goes
/// @param sent whether one is on its way
/// @param refused why it wasn't taken, where the code isn't to blame
public record CodeProof(
    String email, String returnTo, boolean sent, Problems problems, Refusal refused) {}
