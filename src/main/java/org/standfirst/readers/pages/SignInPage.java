package org.standfirst.readers.pages;

/// The way in for those who have an account.
///
/// @param refused the key of the words that say why it wasn't opened; empty: not tried yet
/// @param stay whether the browser is to be remembered
/// @param register path of the page for those who have none
/// @param party the host that passkeys are bound to; empty: there are none
/// @param origin where they work
public record SignInPage(
    String returnTo,
    String email,
    boolean stay,
    String refused,
    String register,
    String party,
    String origin) {}
