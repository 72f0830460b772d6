package org.standfirst.readers.pages;

/// The part of the page that asks once more who someone is, for a passkey.
///
/// @param party the host that passkeys are bound to
/// @param origin where they work
public record PasskeyProof(String party, String origin, String returnTo) {}
