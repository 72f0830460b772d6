package org.standfirst.readers.pages;

/// A page of the newsroom that isn't open to who asks.
///
/// @param staff whether others of its pages are
public record ClosedPage(boolean staff) {}
