package org.standfirst.readers.pages;

/// A page that asks for an address and answers alike for any.
///
/// @param words the prefix of its words' keys
/// @param action where its form is sent
/// @param returnTo where one goes on then
/// @param signIn path of the way in, for those who don't need the letter after all
/// @param refused why it wasn't taken, where the address isn't to blame
/// @param sent whether the wish was noted
public record LetterWishPage(
    String words,
    String action,
    String returnTo,
    String signIn,
    String email,
    Problems problems,
    Refusal refused,
    boolean sent) {}
