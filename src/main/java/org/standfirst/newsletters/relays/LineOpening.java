package org.standfirst.newsletters.relays;

/// What came of opening a line to a relay.
public sealed interface LineOpening {
  /// It stands.
  record Open(Line line) implements LineOpening {}

  /// It doesn't: the relay is away, or won't have us.
  record Away(String reason) implements LineOpening {}
}
