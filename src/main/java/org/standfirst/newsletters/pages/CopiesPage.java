package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;

/// What happened to the copies of somebody, the latest first.
///
/// @param path of the page
/// @param address that was looked for; empty: none yet
/// @param older the query for earlier ones; empty: there are none
/// @param newest the query for the latest; empty: these are
public record CopiesPage(
    String path, String address, List<Copy> copies, String older, String newest) {
  /// A copy.
  ///
  /// @param number by which staff and program speak of it
  /// @param path of the figures of its issue
  /// @param machines what they did to it, in words; may be empty
  public record Copy(
      long number,
      String subject,
      String newsletter,
      String path,
      String machines,
      List<Happening> happenings) {}

  /// Something that happened to it.
  ///
  /// @param detail such as what a server said; may be empty
  public record Happening(Instant at, String words, String detail) {}
}
