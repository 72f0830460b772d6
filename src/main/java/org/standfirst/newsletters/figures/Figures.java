package org.standfirst.newsletters.figures;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The figures of an issue, by what they count, subject and number. What isn't among them is none.
final class Figures {
  /// The hours after a copy was sent that are told apart; what came later is one.
  static final int HOURS = 48;

  private final Map<String, Map<String, SortedMap<Integer, Long>>> all = new TreeMap<>();

  /// Hears of figures.
  interface Each {
    void is(String what, String variant, int number, long many);
  }

  /// @param what as the tables of figures and of deliveries call it
  /// @param variant empty: of none
  void add(String what, String variant, int number, long many) {
    all.computeIfAbsent(what, _ -> new TreeMap<>())
        .computeIfAbsent(variant, _ -> new TreeMap<>())
        .merge(number, many, Long::sum);
  }

  /// How many copies that is true of, whatever their subject.
  long of(String what) {
    return byNumber(what).values().stream().mapToLong(each -> each).sum();
  }

  /// How many of the copies with a subject that is true of.
  long of(String what, String variant) {
    return all.getOrDefault(what, Map.of()).getOrDefault(variant, new TreeMap<>()).values().stream()
        .mapToLong(each -> each)
        .sum();
  }

  /// The same by number.
  SortedMap<Integer, Long> byNumber(String what) {
    SortedMap<Integer, Long> sums = new TreeMap<>();
    all.getOrDefault(what, Map.of())
        .values()
        .forEach(each -> each.forEach((number, many) -> sums.merge(number, many, Long::sum)));
    return sums;
  }

  /// Tells all of them.
  void each(Each told) {
    all.forEach((what, variants) ->
        variants.forEach((variant, numbers) ->
            numbers.forEach((number, many) -> told.is(what, variant, number, many))));
  }

  /// Copies that arrived, as far as anybody has told us otherwise.
  long delivered() {
    return Math.max(0, of("sent") - of("hard") - of("soft"));
  }
}
