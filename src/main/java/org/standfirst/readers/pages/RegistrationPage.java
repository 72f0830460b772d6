package org.standfirst.readers.pages;

import gg.jte.Content;

/// The page whose only matter is the registration form.
///
/// @param signIn path of the page for those who have an account
public record RegistrationPage(Content form, String signIn) {}
