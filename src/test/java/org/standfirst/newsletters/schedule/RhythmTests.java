package org.standfirst.newsletters.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.issues.Extent;

class RhythmTests {
  private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

  private static Rhythm at(String time, DayOfWeek... days) {
    Set<DayOfWeek> on = EnumSet.noneOf(DayOfWeek.class);
    on.addAll(Set.of(days));
    return new Rhythm(
        new NewsletterId(1),
        on,
        LocalTime.parse(time),
        "",
        "",
        8,
        3,
        Extent.TEASER,
        "{headline}",
        "",
        null,
        "",
        1);
  }

  @Test
  void the_next_moment_is_by_the_papers_clock() {
    Rhythm weekdays =
        at(
            "06:30",
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);
    // a Friday in February, two hours ahead of Greenwich
    assertThat(weekdays.after(Instant.parse("2026-02-13T04:29:59Z"), VILNIUS))
        .isEqualTo("2026-02-13T04:30:00Z");
    assertThat(weekdays.after(Instant.parse("2026-02-13T04:30:00Z"), VILNIUS))
        .isEqualTo("2026-02-16T04:30:00Z");
  }

  @Test
  void it_keeps_its_hour_when_the_clocks_change() {
    Rhythm sundays = at("06:30", DayOfWeek.SUNDAY);
    Instant winter = sundays.after(Instant.parse("2026-03-16T00:00:00Z"), VILNIUS);
    assertThat(winter).isEqualTo("2026-03-22T04:30:00Z");
    assertThat(sundays.after(winter, VILNIUS)).isEqualTo("2026-03-29T03:30:00Z");
  }

  @Test
  void an_hour_that_the_clock_leaves_out_or_shows_twice_comes_once() {
    Rhythm nights = at("03:30", DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    // put forward from 3 to 4
    Instant skipped = nights.after(Instant.parse("2026-03-28T12:00:00Z"), VILNIUS);
    assertThat(skipped).isEqualTo("2026-03-29T01:30:00Z");
    assertThat(nights.after(skipped, VILNIUS)).isEqualTo("2026-03-30T00:30:00Z");
    // put back from 4 to 3
    Instant twice = nights.after(Instant.parse("2026-10-24T12:00:00Z"), VILNIUS);
    assertThat(twice).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(nights.after(twice, VILNIUS)).isEqualTo("2026-10-26T01:30:00Z");
  }

  @Test
  void days_are_kept_as_numbers() {
    Rhythm ends = at("06:30", DayOfWeek.SUNDAY, DayOfWeek.SATURDAY);
    assertThat(ends.dayNumbers()).isEqualTo("67");
    assertThat(Rhythm.days("67")).isEqualTo(ends.days());
  }
}
