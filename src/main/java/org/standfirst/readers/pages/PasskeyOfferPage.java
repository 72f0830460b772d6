package org.standfirst.readers.pages;

/// The page that offers a passkey to someone on their way.
///
/// @param party the host that passkeys are bound to
/// @param returnTo the path they are on their way to
/// @param onward the same, at the place where reading goes on
public record PasskeyOfferPage(String party, String returnTo, String onward) {}
