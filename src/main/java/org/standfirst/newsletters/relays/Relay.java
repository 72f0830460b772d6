package org.standfirst.newsletters.relays;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A server that takes newsletters, as this node knows it.
public final class Relay {
  private final String name;
  private final int connections;
  private final int weight;
  private final Duration patience;
  private final Limits limits;
  private final @Nullable Budgets budgets;
  private final Rest rest;
  private final Way way;

  /// @param budgets where what it may be given is kept; null: it has no limits
  Relay(Shape shape, Limits limits, @Nullable Budgets budgets, Rest rest, Way way) {
    this.name = shape.name();
    this.connections = shape.connections();
    this.weight = shape.weight();
    this.patience = shape.patience();
    this.limits = limits;
    this.budgets = limits.none() ? null : budgets;
    this.rest = rest;
    this.way = way;
  }

  /// What is fixed of a relay.
  ///
  /// @param patience how long it may take over the last word on a copy
  record Shape(String name, int connections, int weight, Duration patience) {}

  public String name() {
    return name;
  }

  /// How many connections this node opens at the most.
  public int connections() {
    return connections;
  }

  /// Its share beside the other relays.
  public int weight() {
    return weight;
  }

  /// How long it may take over the last word on a copy.
  public Duration patience() {
    return patience;
  }

  public Rest rest() {
    return rest;
  }

  public LineOpening open() {
    return way.open();
  }

  /// Whether it is given only so much, by all nodes together.
  public boolean limited() {
    return budgets != null;
  }

  /// Takes leave to hand it so many copies, or fewer.
  public int take(int wanted) {
    return budgets == null ? wanted : budgets.take(name, limits, wanted);
  }

  /// Gives back leave that was not used.
  public void giveBack(int unused) {
    if (budgets != null && unused > 0) {
      budgets.giveBack(name, unused);
    }
  }

  /// How it stands now.
  public RelayStanding standing() {
    return new RelayStanding(
        name,
        rest.reason(),
        rest.left(),
        budgets == null ? 0 : budgets.today(name),
        budgets == null ? Long.MAX_VALUE : budgets.most(limits));
  }
}
