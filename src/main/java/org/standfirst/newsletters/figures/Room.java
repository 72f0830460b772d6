package org.standfirst.newsletters.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where signs wait for some seconds, until it shows whether a machine made them: one that looks at
/// all links of a mail does so at once. For one thread.
final class Room {
  /// Who follows two links of a copy within that time isn't a person.
  private static final Duration CLOSE = Duration.ofSeconds(1);

  /// Nor is who follows that many within some seconds, be they the same.
  private static final int MANY = 20;

  private List<Sign> waiting = new ArrayList<>();

  void enter(List<Sign> signs) {
    waiting.addAll(signs);
  }

  int size() {
    return waiting.size();
  }

  /// Lets out those that came before a moment. Those that stay know whether they came together with
  /// one that left.
  List<Sign> leave(Instant before) {
    Map<Long, List<Sign>> copies = new HashMap<>();
    waiting.forEach(
        each -> copies.computeIfAbsent(each.delivery(), _ -> new ArrayList<>()).add(each));
    List<Sign> staying = new ArrayList<>();
    List<Sign> leaving = new ArrayList<>();
    copies.values().stream()
        .flatMap(each -> judged(each).stream())
        .forEach(each -> (each.at().isBefore(before) ? leaving : staying).add(each));
    waiting = staying;
    return leaving;
  }

  private static List<Sign> judged(List<Sign> ofCopy) {
    if (ofCopy.size() > MANY) {
      return ofCopy.stream().map(Sign::madeByMachine).toList();
    }
    List<Sign> sorted = ofCopy.stream().sorted(Comparator.comparing(Sign::at)).toList();
    return sorted.stream()
        .map(each ->
            sorted.stream().anyMatch(other -> comeTogether(each, other))
                ? each.madeByMachine()
                : each)
        .toList();
  }

  /// Whether a machine followed both; a picture is shown whoever looks.
  private static boolean comeTogether(Sign one, Sign other) {
    return one.isClick()
        && other.isClick()
        && (one.link() != other.link() || other.byMachine())
        && Duration.between(one.at(), other.at()).abs().compareTo(CLOSE) <= 0;
  }
}
