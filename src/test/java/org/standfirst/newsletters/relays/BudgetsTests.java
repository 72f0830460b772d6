package org.standfirst.newsletters.relays;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.standfirst.TestDatabase;
import org.standfirst.site.PaperSettings;

class BudgetsTests {
  private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");
  private static final PaperSettings PAPER =
      new PaperSettings(
          URI.create("https://www.lamplighter.example"),
          new PaperSettings.Paper("", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "", ""));
  private final DataSource source = TestDatabase.fresh();

  private Budgets after(Duration time) {
    return TestRelays.budgets(source, Clock.fixed(NOON.plus(time), ZoneOffset.UTC), PAPER);
  }

  @Test
  void so_many_a_second_over_all_nodes() {
    var limits = new Limits(10, 0, List.of(), null);

    assertThat(after(Duration.ZERO).take("north", limits, 100)).isEqualTo(5);
    assertThat(after(Duration.ZERO).take("north", limits, 100)).isZero();
    assertThat(after(Duration.ofMillis(300)).take("north", limits, 100)).isEqualTo(3);
    assertThat(after(Duration.ofMillis(300)).take("south", limits, 100)).isEqualTo(5);
    assertThat(after(Duration.ofHours(1)).take("north", limits, 2)).isEqualTo(2);
    assertThat(after(Duration.ofHours(1)).take("north", limits, 100)).isEqualTo(3);
  }

  @Test
  void so_many_a_day_of_the_paper() {
    var limits = new Limits(0, 30, List.of(), null);

    assertThat(after(Duration.ZERO).take("north", limits, 20)).isEqualTo(20);
    assertThat(after(Duration.ofHours(9)).take("north", limits, 20)).isEqualTo(10);
    assertThat(after(Duration.ofHours(9)).take("north", limits, 20)).isZero();
    assertThat(after(Duration.ofHours(9)).today("north")).isEqualTo(30);
    assertThat(after(Duration.ofHours(10)).take("north", limits, 20)).isEqualTo(20);
  }

  @Test
  void what_is_not_used_is_given_back() {
    var limits = new Limits(0, 30, List.of(), null);
    Budgets budgets = after(Duration.ZERO);
    budgets.take("north", limits, 30);
    budgets.giveBack("north", 4);

    assertThat(budgets.take("north", limits, 30)).isEqualTo(4);
  }

  @Test
  void the_first_days_have_limits_of_their_own() {
    LocalDate first = LocalDate.of(2026, 2, 9);
    var limits = new Limits(0, 1000, List.of(50, 100, 5000), first);

    assertThat(limits.on(first.minusDays(1))).isZero();
    assertThat(limits.on(first)).isEqualTo(50);
    assertThat(limits.on(first.plusDays(1))).isEqualTo(100);
    assertThat(limits.on(first.plusDays(2))).isEqualTo(1000);
    assertThat(limits.on(first.plusDays(3))).isEqualTo(1000);
    assertThat(new Limits(0, 0, List.of(50), first).on(first.plusDays(9)))
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void a_clock_that_was_set_back_stops_nothing() {
    var limits = new Limits(10, 30, List.of(), null);
    after(Duration.ofHours(20)).take("north", limits, 5);

    assertThat(after(Duration.ZERO).take("north", limits, 5)).isZero();
    assertThat(after(Duration.ofSeconds(1)).take("north", limits, 5)).isEqualTo(5);
  }

  @Test
  void around_midnight_two_clocks_gain_no_second_day() {
    var limits = new Limits(0, 30, List.of(), null);
    Duration midnight = Duration.ofHours(10);
    assertThat(after(midnight.minusSeconds(9)).take("north", limits, 30)).isEqualTo(30);
    assertThat(after(midnight).take("north", limits, 20)).isEqualTo(20);

    assertThat(after(midnight.minusSeconds(8)).take("north", limits, 30)).isEqualTo(10);
    assertThat(after(midnight.plusSeconds(1)).take("north", limits, 30)).isZero();
  }

  @Test
  void a_clock_that_is_behind_gains_nothing() {
    var limits = new Limits(10, 0, List.of(), null);
    after(Duration.ofSeconds(10)).take("north", limits, 5);

    assertThat(after(Duration.ZERO).take("north", limits, 5)).isZero();
    assertThat(after(Duration.ofSeconds(10)).take("north", limits, 5)).isZero();
  }
}
