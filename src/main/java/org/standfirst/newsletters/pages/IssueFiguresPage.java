package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;

/// What became of an issue.
///
/// @param path of the page
/// @param above the page of its newsletter's figures
/// @param standing the key of what complaints amount to
/// @param sides the subjects that were tried; empty: none were
/// @param links where they lead, those that more have followed first
public record IssueFiguresPage(
    String path,
    String subject,
    String newsletter,
    String above,
    String desk,
    Instant startedAt,
    List<Line> lines,
    String standing,
    List<Side> sides,
    List<Compared> compared,
    Bars chart,
    List<Hour> hours,
    List<Link> links) {
  /// A figure.
  ///
  /// @param share of what it is a part; empty: it is none
  /// @param note what is to be known of it; may be empty
  public record Line(String name, long many, String share, String note) {}

  /// A subject that was tried.
  public record Side(String letter, String subject, boolean won) {}

  /// A figure of both subjects.
  public record Compared(String name, List<Cell> cells) {}

  /// What a figure is with one of the subjects.
  public record Cell(long many, String share) {}

  /// What was followed within an hour, or some, after the copy was sent.
  public record Hour(String name, long many, String share) {}

  /// A link, and how many have followed it.
  public record Link(String address, long many, String share) {}
}
