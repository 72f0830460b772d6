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
  /// Who follows two links of a copy within that time isn't a person; a quick one who opens stories
  /// to read later takes longer from one to the next.
  private static final Duration AT_ONCE = Duration.ofMillis(500);

  /// Nor is who follows several…
  private static final int SEVERAL = 4;

  /// …within that.
  private static final Duration SHORTLY = Duration.ofSeconds(3);

  /// What comes so close to a machine's is its own.
  private static final Duration CLOSE = Duration.ofSeconds(1);

  /// Nobody follows that many within some seconds, be they the same.
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
            isAmongSeveral(each, sorted)
                    || sorted.stream().anyMatch(other -> comeTogether(each, other))
                ? each.madeByMachine()
                : each)
        .toList();
  }

  /// Whether several links were followed within a short time, this one among them.
  private static boolean isAmongSeveral(Sign sign, List<Sign> sorted) {
    return sign.isClick()
        && sorted.stream()
            .filter(first -> !first.at().isAfter(sign.at()))
            .anyMatch(first ->
                isWithin(SHORTLY, first, sign)
                    && sorted.stream()
                            .filter(each -> each.isClick() && !each.at().isBefore(first.at()))
                            .filter(each -> isWithin(SHORTLY, first, each))
                            .map(Sign::link)
                            .distinct()
                            .count()
                        >= SEVERAL);
  }

  private static boolean isWithin(Duration time, Sign one, Sign other) {
    return Duration.between(one.at(), other.at()).abs().compareTo(time) <= 0;
  }

  /// Whether a machine followed both; a picture is shown whoever looks.
  private static boolean comeTogether(Sign one, Sign other) {
    return one.isClick()
        && other.isClick()
        && (other.byMachine()
            ? isWithin(CLOSE, one, other)
            : one.link() != other.link() && isWithin(AT_ONCE, one, other));
  }
}
