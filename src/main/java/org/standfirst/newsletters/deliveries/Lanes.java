package org.standfirst.newsletters.deliveries;

import java.util.ArrayList;
import java.util.List;

/// The lanes to all relays, and which of them the next copies take: each its share by weight, of
/// those that rest or lag nobody takes care.
final class Lanes {
  private final List<Lane> all;

  Lanes(List<Lane> all) {
    this.all = List.copyOf(all);
  }

  List<Lane> all() {
    return all;
  }

  /// Whether any relay would take something, now or soon.
  boolean open() {
    return all.stream().anyMatch(each -> !each.resting());
  }

  int connections() {
    return all.stream().mapToInt(each -> each.relay().connections()).sum();
  }

  double perSecond() {
    return all.stream().mapToDouble(Lane::perSecond).sum();
  }

  /// The lanes that the next copies take, one each, as many as are wanted and there are at the
  /// most.
  List<Lane> plan(int most) {
    long now = System.nanoTime();
    int[] room = new int[all.size()];
    boolean any = false;
    for (int i = 0; i < room.length; i++) {
      room[i] = all.get(i).wants(now);
      any |= room[i] > 0;
    }
    List<Lane> plan = new ArrayList<>();
    while (any && plan.size() < most) {
      int next = next(room, now);
      if (next < 0) {
        break;
      }
      room[next]--;
      plan.add(all.get(next));
    }
    return plan;
  }

  /// Whose turn it is: smooth weighted round robin over those that have room, and those that have
  /// none but work. Turns move on only where something is taken.
  private int next(int[] room, long now) {
    double total = 0;
    double furthest = Double.NEGATIVE_INFINITY;
    int chosen = -1;
    for (int i = 0; i < room.length; i++) {
      Lane each = all.get(i);
      if (room[i] > 0 || !each.lags(now)) {
        total += each.relay().weight();
        if (each.turn + each.relay().weight() > furthest) {
          furthest = each.turn + each.relay().weight();
          chosen = i;
        }
      }
    }
    if (chosen < 0 || room[chosen] == 0) {
      return -1;
    }
    for (int i = 0; i < room.length; i++) {
      if (room[i] > 0 || !all.get(i).lags(now)) {
        all.get(i).turn += all.get(i).relay().weight();
      }
    }
    all.get(chosen).turn -= total;
    return chosen;
  }
}
