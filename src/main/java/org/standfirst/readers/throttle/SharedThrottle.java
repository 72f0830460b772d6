package org.standfirst.readers.throttle;

/// Counts in the database, for all nodes and over restarts: what accounts and addresses are tried
/// with.
final class SharedThrottle implements Throttle {
  private final String door;
  private final Allowance allowance;
  private final Tries tries;

  SharedThrottle(String door, Allowance allowance, Tries tries) {
    this.door = door;
    this.allowance = allowance;
    this.tries = tries;
  }

  @Override
  public Turn take(String key) {
    return tries.take(door + " " + key, allowance);
  }

  void forget(String key) {
    tries.forget(door + " " + key);
  }
}
