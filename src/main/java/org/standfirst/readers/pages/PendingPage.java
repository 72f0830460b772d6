package org.standfirst.readers.pages;

/// Where someone who has registered confirms the address by the code, has the letter sent again, or
/// corrects the address.
///
/// @param email what waits to be confirmed
/// @param typed what was typed in place of it; empty: nothing
/// @param returnTo where one goes on
/// @param refused why something can't be done now
/// @param done the key of the words that say what was just done; empty: nothing
public record PendingPage(
    String email, String typed, String returnTo, Problems problems, Refusal refused, String done) {}
