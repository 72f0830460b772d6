package org.standfirst.articles.pages;

import java.util.List;

/// The search page.
///
/// @param question what was asked for; empty: nothing yet
/// @param count how many there are, as a key with its number; empty below the first results
/// @param again where the first results are; empty there
/// @param next where the next results are; empty at the end
public record SearchPage(
    String question, List<Found> results, String count, String again, String next) {}
