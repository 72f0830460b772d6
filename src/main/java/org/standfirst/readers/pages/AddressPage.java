package org.standfirst.readers.pages;

/// Where a reader moves to another address.
///
/// @param email the address now
/// @param typed what was typed in place of it; empty: nothing
/// @param waiting the address that waits to be confirmed; empty: none
/// @param passwordAsked whether the password is to be given as well
/// @param refused why something can't be done now
/// @param done the key of the words that say what was just done; empty: nothing
public record AddressPage(
    String email,
    String typed,
    String waiting,
    boolean passwordAsked,
    Problems problems,
    Refusal refused,
    String done) {}
