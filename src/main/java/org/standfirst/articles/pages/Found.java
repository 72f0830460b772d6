package org.standfirst.articles.pages;

import java.util.List;
import org.standfirst.articles.Highlight;

/// A result of a search.
///
/// @param headline the card's, marked
/// @param standfirst the card's, marked
public record Found(Card card, List<Highlight> headline, List<Highlight> standfirst) {}
