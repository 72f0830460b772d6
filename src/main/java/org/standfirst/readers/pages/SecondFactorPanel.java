package org.standfirst.readers.pages;

/// What the account's page says of the second factor.
///
/// @param codesLeft recovery codes that are left
public record SecondFactorPanel(boolean on, int codesLeft, boolean staff) {}
