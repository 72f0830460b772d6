package org.standfirst.newsroom.pages;

import java.time.Instant;
import java.util.List;

/// A page of the audit trail.
///
/// @param unknown whether an address was asked for that belongs to nobody
/// @param older where the next older lines are; empty: these are the last
/// @param newest where the newest lines are; empty: here
public record AuditPage(
    Filter filter, boolean unknown, List<Line> lines, String older, String newest) {
  /// What it is narrowed to, as it was typed.
  public record Filter(String deed, String person, String from, String until, List<Deed> deeds) {
    /// A deed that may be chosen.
    public record Deed(String key, String name) {}

    /// Whether it is narrowed to anything.
    public boolean narrowed() {
      return !(deed + person + from + until).isEmpty();
    }
  }

  /// Something that was done.
  ///
  /// @param details further words; may be none
  public record Line(
      Instant at, String deed, Person actor, Person subject, String place, List<Detail> details) {}

  /// A further word of a line.
  ///
  /// @param path where what it names is looked after; empty: nowhere
  public record Detail(String words, String path) {}

  /// Whom a line names.
  ///
  /// @param name empty: nobody
  /// @param path to their lines; empty: nobody's
  public record Person(String name, String path) {}
}
