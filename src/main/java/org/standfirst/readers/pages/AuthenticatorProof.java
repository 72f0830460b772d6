package org.standfirst.readers.pages;

/// A form that asks for an authenticator's code or a recovery code.
///
/// @param codesLeft how many recovery codes there are
/// @param refused why it wasn't taken
/// @param byRecovery whether a recovery code was tried
public record AuthenticatorProof(
    String returnTo, int codesLeft, Refusal refused, boolean byRecovery) {}
