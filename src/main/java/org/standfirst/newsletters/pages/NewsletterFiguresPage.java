package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;

/// The figures of a newsletter, issue by issue, the latest first.
///
/// @param path of the page
/// @param older the query for those sent earlier; empty: there are none
/// @param newest whether these are the latest
public record NewsletterFiguresPage(
    String newsletter,
    String path,
    String desk,
    boolean opensCounted,
    Bars chart,
    List<Line> lines,
    String older,
    boolean newest) {
  /// An issue.
  public record Line(
      String subject,
      String path,
      Instant startedAt,
      long delivered,
      Cell returned,
      Cell opened,
      Cell clicked,
      Cell left,
      Cell complaints) {}

  /// A figure, and its share.
  public record Cell(long many, String share) {}
}
