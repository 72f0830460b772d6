package org.standfirst.newsletters.imports;

/// How a list is read, for whom, and with whose consent.
///
/// @param flaw key of the words that say what is missing; empty: nothing is
record Mapping(String newsletter, Layout layout, Columns columns, String consent, String flaw) {}
