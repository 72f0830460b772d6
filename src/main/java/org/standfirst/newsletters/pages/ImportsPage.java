package org.standfirst.newsletters.pages;

import java.util.List;

/// The lists that were brought along, and the form for another.
///
/// @param missing whether a form came without a file
public record ImportsPage(List<ImportProgress> lists, boolean missing) {}
