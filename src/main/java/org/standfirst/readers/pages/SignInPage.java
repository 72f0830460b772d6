package org.standfirst.readers.pages;

import java.util.List;

/// The way in for those who have an account.
///
/// @param refused the key of the words that say why it wasn't opened; empty: not tried yet
/// @param stay whether the browser is to be remembered
/// @param register path of the page for those who have none
/// @param providers by which one may sign in, too
public record SignInPage(
    String returnTo,
    String email,
    boolean stay,
    String refused,
    String register,
    List<ProviderButton> providers) {}
