package org.standfirst.articles;

import java.util.List;

/// A stretch of a list.
///
/// @param newer the word for the stretch above, as a query; empty at the top
/// @param older the same for the stretch below; empty at the end
public record Listing(List<Teaser> teasers, String newer, String older) {}
