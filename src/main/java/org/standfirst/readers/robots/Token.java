package org.standfirst.readers.robots;

/// A token to be had from a third party.
///
/// @param check which of our scripts gets it: `recaptcha`, `turnstile`
/// @param siteKey by which the third party knows the newsroom
/// @param action for what the token is to be good
public record Token(String check, String siteKey, String action) implements Task {}
