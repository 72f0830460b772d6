package org.standfirst.newsletters.pages;

import java.util.List;

/// What came of a list of addresses that no newsletter shall go to.
///
/// @param added how many weren't suppressed yet
/// @param known how many were
/// @param refused the first of the lines that hold no address
/// @param refusedInAll how many these are
public record SuppressionListPage(int added, int known, List<Refused> refused, int refusedInAll) {
  /// A line without an address.
  public record Refused(int line, String text) {}
}
