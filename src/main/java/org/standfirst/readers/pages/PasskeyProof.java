package org.standfirst.readers.pages;

/// A button that asks for a passkey once more.
///
/// @param party the host that passkeys are bound to
/// @param origin where they work
public record PasskeyProof(String party, String origin, String returnTo) {}
