package org.standfirst.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.standfirst.newsletters.Reception;

/// Makes up what became of an issue of the demo, which nobody ever got: as it might have been in a
/// town that reads its paper at breakfast.
final class DemoReception {
  private static final int HOURS = 48;
  private static final double FADING = 5;
  private static final double SECOND_MORNING = 0.35;

  private DemoReception() {}

  /// @param sent to how many it went
  /// @param clicked how many followed a link
  /// @param links whole addresses, from the top of the mail
  /// @param age how long ago it was sent
  static Reception of(int sent, int clicked, List<String> links, Duration age) {
    SequencedMap<String, Integer> shares = new LinkedHashMap<>();
    int all = 0;
    for (int i = 0; i < links.size(); i++) {
      int many = Math.max(1, (int) Math.round(clicked * 0.66 / (1 + 0.8 * i)));
      shares.put(links.get(i), many);
      all += many;
    }
    return new Reception(
        sent,
        sent / 400,
        sent / 130,
        sent > 2_000 ? 1 : 0,
        sent / 350,
        links.isEmpty() ? 0 : Math.min(clicked, all),
        shares,
        hours(all, (int) Math.min(HOURS, age.toHours())));
  }

  /// Most look at once, and some the next morning; of hours to come there is nothing.
  private static List<Integer> hours(int all, int latest) {
    double[] weights = new double[latest + 1];
    double sum = 0;
    for (int hour = 0; hour <= latest; hour++) {
      double next = (hour - 24) / 2.0;
      weights[hour] = Math.exp(-hour / FADING) + SECOND_MORNING * Math.exp(-next * next);
      sum += weights[hour];
    }
    List<Integer> hours = new ArrayList<>();
    int left = all;
    for (int hour = latest; hour > 0; hour--) {
      int many = (int) Math.round(all * weights[hour] / sum);
      hours.addFirst(Math.min(left, many));
      left -= hours.getFirst();
    }
    hours.addFirst(left);
    return hours;
  }
}
