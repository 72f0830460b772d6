package org.standfirst.articles.pages;

import java.util.List;

/// The articles of one day in a list.
///
/// @param name such as "Today" or "Friday 20 November"
/// @param date for machines
public record RiverDay(String name, String date, List<Card> cards) {}
