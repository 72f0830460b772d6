package org.standfirst.articles.fronts;

import java.time.Instant;

/// An arrangement that was put into the paper, and when.
///
/// @param by empty: they have left the paper
record Launch(int number, Arrangement arrangement, Instant at, String by) {}
