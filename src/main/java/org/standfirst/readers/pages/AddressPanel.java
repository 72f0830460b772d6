package org.standfirst.readers.pages;

/// The address on the reader's own page.
///
/// @param waiting the address that waits to be confirmed; empty: none
public record AddressPanel(String email, boolean confirmed, String waiting) {}
