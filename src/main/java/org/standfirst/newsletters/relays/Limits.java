package org.standfirst.newsletters.relays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much a relay may be given, by all nodes together.
///
/// @param perSecond 0: without end
/// @param perDay 0: without end
/// @param warmUp how many in each of its first days
/// @param warmUpFrom the first of them; null: there are none
record Limits(double perSecond, int perDay, List<Integer> warmUp, @Nullable LocalDate warmUpFrom) {
  static final Limits NONE = new Limits(0, 0, List.of(), null);

  Limits {
    warmUp = List.copyOf(warmUp);
  }

  boolean none() {
    return perSecond <= 0 && perDay <= 0 && warmUp.isEmpty();
  }

  /// How many on that day.
  long on(LocalDate day) {
    long usual = perDay > 0 ? perDay : Long.MAX_VALUE;
    if (warmUpFrom == null) {
      return usual;
    }
    long since = ChronoUnit.DAYS.between(warmUpFrom, day);
    if (since < 0) {
      return 0;
    }
    return since < warmUp.size() ? Math.min(usual, warmUp.get((int) since)) : usual;
  }

  /// How many at once after a pause: half a second's worth.
  double burst() {
    return Math.max(1, perSecond / 2);
  }
}
