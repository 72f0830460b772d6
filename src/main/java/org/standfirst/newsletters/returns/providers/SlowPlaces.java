package org.standfirst.newsletters.returns.providers;

import java.util.HashMap;
import java.util.Map;

/// Places for reports that are too long to have come before they are looked at: each comes as
/// slowly as its sender likes, and holds a place that readers could have. One network holds few, so
/// that a stranger doesn't keep the providers out.
final class SlowPlaces {
  private static final int ALL = 12;
  private static final int OF_ONE_NETWORK = 3;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  /// Takes a place, which is to be given back; false: there is none.
  synchronized boolean take(String network) {
    int own = taken.getOrDefault(network, 0);
    if (all >= ALL || own >= OF_ONE_NETWORK) {
      return false;
    }
    taken.put(network, own + 1);
    all++;
    return true;
  }

  synchronized void giveBack(String network) {
    taken.computeIfPresent(network, (_, own) -> own > 1 ? (Integer) (own - 1) : null);
    all--;
  }
}
