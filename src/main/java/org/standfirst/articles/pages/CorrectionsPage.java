package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;

/// Everything that the paper has corrected.
///
/// @param newest the path of its top; empty: this is it
/// @param older the path of what comes after; empty: nothing does
public record CorrectionsPage(List<Line> lines, String newest, String older) {
  /// A correction, with the article it is of.
  public record Line(String path, String headline, String words, Instant at) {}
}
