package org.standfirst.wall;

/// What the wall can say without waiting.
public sealed interface Recall {
  /// Its whole answer.
  record Decided(Admission admission) implements Recall {}

  /// The ledger must be asked, since a reading is new or memory has none of this reader.
  record AsksTheLedger() implements Recall {}
}
