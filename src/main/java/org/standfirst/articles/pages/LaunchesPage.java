package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;

/// Every launch of a front.
///
/// @param front the path of the front's page
/// @param name of the section; empty: it is the front page
/// @param version of the working copy
/// @param newest the path of its top; empty: this is it
/// @param older the path of what comes after; empty: nothing does
public record LaunchesPage(
    String front, String name, int version, List<Line> lines, String newest, String older) {

  /// A launch.
  ///
  /// @param by empty: they have left the paper
  /// @param placed what was placed by hand
  /// @param live whether it is the one in the paper
  public record Line(int number, String by, Instant at, List<Placed> placed, boolean live) {}

  /// An article that was placed by hand.
  ///
  /// @param place the name of the place; empty: there is none such any more
  public record Placed(String place, String headline) {}
}
