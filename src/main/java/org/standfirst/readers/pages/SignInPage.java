package org.standfirst.readers.pages;

import java.util.List;

/// The way in for those who have an account.
///
/// @param stay whether the browser is to be remembered
/// @param refused why it wasn't opened
/// @param checked whether the form is checked for robots: many tries were made at the account
/// @param register path of the page for those who have none
/// @param code path of the way in by a code
/// @param reset path of the page for a new password
/// @param party the host that passkeys are bound to; empty: there are none
/// @param origin where they work
/// @param providers by which one may sign in, too
public record SignInPage(
    String returnTo,
    String email,
    boolean stay,
    Refusal refused,
    boolean checked,
    String register,
    String code,
    String reset,
    List<ProviderButton> providers,
    String party,
    String origin) {}
