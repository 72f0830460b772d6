package org.standfirst.readers.pages;

/// A form that asks for an authenticator's code or a recovery code.
///
/// @param codesLeft how many recovery codes there are
/// @param refused the key of the words that say why it wasn't taken; empty: not tried yet
/// @param byRecovery whether a recovery code was tried
public record AuthenticatorProof(
    String returnTo, int codesLeft, String refused, boolean byRecovery) {}
