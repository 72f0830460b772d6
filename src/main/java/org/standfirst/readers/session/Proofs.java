package org.standfirst.readers.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What a session has been proved by, and when last.
public record Proofs(Set<Proof> all, Instant at) {
  static String stored(Set<Proof> proofs) {
    return proofs.stream().map(Proof::name).sorted().collect(Collectors.joining(","));
  }

  static Set<Proof> ofStored(String stored) {
    return Arrays.stream(stored.split(",", -1))
        .map(Proof::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Proof.class)));
  }

  /// Whether a second factor is among them.
  public boolean hasSecondFactor() {
    return all.stream().anyMatch(Proof::isSecondFactor);
  }
}
