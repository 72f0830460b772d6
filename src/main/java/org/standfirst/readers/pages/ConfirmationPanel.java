package org.standfirst.readers.pages;

/// The address that waits to be confirmed, on the reader's own page.
///
/// @param refused why the letter wasn't sent again
public record ConfirmationPanel(String email, Refusal refused) {}
