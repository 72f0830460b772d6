package org.standfirst.newsletters.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.pages.Bars;
import org.standfirst.newsletters.pages.IssueFiguresPage.Hour;
import org.standfirst.newsletters.pages.Share;
import org.standfirst.site.Texts;

/// Draws how soon links were followed after the copy was sent: hour by hour, and in a table in
/// longer steps the later it gets.
@Component
class HourBars {
  private static final List<Integer> STEPS =
      List.of(0, 1, 2, 3, 4, 6, 9, 12, 18, 24, 36, Figures.HOURS);
  private final Texts texts;

  HourBars(Texts texts) {
    this.texts = texts;
  }

  Bars of(SortedMap<Integer, Long> hours) {
    long most =
        IntStream.range(0, Figures.HOURS).mapToLong(each -> many(hours, each)).max().orElse(0);
    return new Bars(
        texts.plain("newsletters.figures.hours.chart"),
        texts.plural("newsletters.figures.hours.most", most, "%,d".formatted(most)),
        IntStream.range(0, Figures.HOURS).mapToObj(each -> bar(hours, each, most)).toList(),
        List.of(
            texts.plain("newsletters.figures.hours.sent"),
            texts.plain("newsletters.figures.hours.half-day"),
            texts.plain("newsletters.figures.hours.day"),
            texts.plain("newsletters.figures.hours.day-and-half"),
            texts.plain("newsletters.figures.hours.two-days")));
  }

  private Bars.Bar bar(SortedMap<Integer, Long> hours, int hour, long most) {
    long many = many(hours, hour);
    return new Bars.Bar(
        most == 0 ? 0 : (int) (many * Bars.HEIGHT / most),
        texts.plain("newsletters.figures.hours.bar", hour, hour + 1, "%,d".formatted(many)));
  }

  List<Hour> table(SortedMap<Integer, Long> hours) {
    long all = hours.values().stream().mapToLong(each -> each).sum();
    List<Hour> table = new ArrayList<>();
    for (int i = 0; i + 1 < STEPS.size(); i++) {
      int from = STEPS.get(i);
      int until = STEPS.get(i + 1);
      long many = hours.subMap(from, until).values().stream().mapToLong(each -> each).sum();
      table.add(
          new Hour(
              texts.plain("newsletters.figures.hours.between", from, until),
              many,
              new Share(many, all).words()));
    }
    long later = many(hours, Figures.HOURS);
    table.add(
        new Hour(
            texts.plain("newsletters.figures.hours.later"), later, new Share(later, all).words()));
    return table;
  }

  private static long many(SortedMap<Integer, Long> hours, int hour) {
    return hours.getOrDefault(hour, 0L);
  }
}
