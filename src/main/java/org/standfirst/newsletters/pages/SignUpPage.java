package org.standfirst.newsletters.pages;

import org.jspecify.annotations.Nullable;

/// The sign-up form on a page of its own, or the word that it was taken.
///
/// @param panel null: it was taken
/// @param email where the letter goes, as it was typed
public record SignUpPage(@Nullable SignUpPanel panel, String email) {}
