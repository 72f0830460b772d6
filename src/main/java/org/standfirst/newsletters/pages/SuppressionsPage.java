package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;

/// Addresses that no newsletter goes to.
///
/// @param done the key of what was just done; empty: nothing
/// @param older where those before these are; empty: these are the first
/// @param newest where the latest are; empty: here
public record SuppressionsPage(
    List<Line> lines, List<Lifted> lifted, Asked asked, String done, String older, String newest) {

  /// An address.
  ///
  /// @param reason the key of why
  /// @param note further words; may be empty
  public record Line(String address, String reason, String note, Instant madeAt, String liftedBy) {}

  /// An address that was lifted.
  ///
  /// @param reason the key of why it had been suppressed
  public record Lifted(String address, String reason, Instant liftedAt) {}

  /// What was typed.
  ///
  /// @param part of an address that was looked for; empty: nothing was
  /// @param address that was to be suppressed
  /// @param problem the key of what is wrong with that; empty: nothing
  public record Asked(String part, String address, String note, String problem) {
    public static final Asked NOTHING = new Asked("", "", "", "");
  }
}
