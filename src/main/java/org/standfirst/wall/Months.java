package org.standfirst.wall;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;

/// The calendar month that readings are counted in, in the paper's zone.
@Component
class Months {
  private final Clock clock;
  private final PaperSettings settings;
  private volatile Span span = new Span(YearMonth.of(1970, 1), Instant.MIN, Instant.MIN);

  Months(Clock clock, PaperSettings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  private record Span(YearMonth month, Instant start, Instant end) {
    boolean holds(Instant moment) {
      return !moment.isBefore(start) && moment.isBefore(end);
    }
  }

  YearMonth now() {
    Instant moment = clock.instant();
    Span current = span;
    if (!current.holds(moment)) {
      var zone = settings.paper().zone();
      YearMonth month = YearMonth.from(moment.atZone(zone));
      current =
          new Span(
              month,
              month.atDay(1).atStartOfDay(zone).toInstant(),
              month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
      span = current;
    }
    return current.month();
  }

  Instant instant() {
    return clock.instant();
  }
}
