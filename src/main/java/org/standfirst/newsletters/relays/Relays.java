package org.standfirst.newsletters.relays;

import java.time.Duration;
import java.util.List;

/// The relays there are: those of the settings; else the server that takes letters; else, in the
/// demo, its mailbox; else none, and no newsletter leaves.
public class Relays {
  static final Duration SHORTEST_REST = Duration.ofMillis(250);
  static final Duration LONGEST_REST = Duration.ofMinutes(5);
  private final List<Relay> all;

  Relays(List<Relay> all) {
    this.all = List.copyOf(all);
  }

  public List<Relay> all() {
    return all;
  }

  /// Whether there is any way for a newsletter to leave.
  public boolean any() {
    return !all.isEmpty();
  }

  /// How each stands, for the page.
  public List<RelayStanding> standings() {
    return all.stream().map(Relay::standing).toList();
  }
}
