package org.standfirst.newsletters.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.issues.Block;
import org.standfirst.newsletters.issues.Composition;
import org.standfirst.newsletters.issues.Extent;

/// The days and the hour at which a newsletter makes an issue of the latest articles by itself.
///
/// @param at by the paper's clock
/// @param section by its slug; empty: of any
/// @param topic by its name; empty: about anything
/// @param atLeast with fewer articles than that there is no issue
/// @param subject in which `{headline}`, `{date}` and `{name}` stand for what they say
/// @param opening the same; may be empty
/// @param nextAt null: it doesn't go on
/// @param outcome the key of what came of it last; empty: nothing yet
/// @param version raised whenever it is changed; 0: it is new
public record Rhythm(
    NewsletterId newsletter,
    Set<DayOfWeek> days,
    LocalTime at,
    String section,
    String topic,
    int most,
    int atLeast,
    Extent extent,
    String subject,
    String opening,
    @Nullable Instant nextAt,
    String outcome,
    int version) {
  private static final int WEEK = 7;

  /// One that is proposed where there is none yet.
  static Rhythm proposed(NewsletterId newsletter) {
    return new Rhythm(
        newsletter,
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        LocalTime.of(6, 30),
        "",
        "",
        8,
        3,
        Extent.TEASER,
        "{headline}",
        "",
        null,
        "",
        0);
  }

  /// The days as the database has them.
  String dayNumbers() {
    return days.stream()
        .sorted()
        .map(each -> Integer.toString(each.getValue()))
        .collect(Collectors.joining());
  }

  static Set<DayOfWeek> days(String numbers) {
    return numbers
        .chars()
        .mapToObj(each -> DayOfWeek.of(each - '0'))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  /// Its first moment after another.
  Instant after(Instant moment, ZoneId zone) {
    LocalDate day = moment.atZone(zone).toLocalDate();
    for (int i = 0; i <= WEEK; i++) {
      LocalDate then = day.plusDays(i);
      Instant due = then.atTime(at).atZone(zone).toInstant();
      if (days.contains(then.getDayOfWeek()) && due.isAfter(moment)) {
        return due;
      }
    }
    throw new IllegalStateException("a rhythm without days");
  }

  /// The same, going on from a moment.
  Rhythm from(Instant moment, ZoneId zone) {
    return new Rhythm(
        newsletter,
        days,
        at,
        section,
        topic,
        most,
        atLeast,
        extent,
        subject,
        opening,
        after(moment, zone),
        outcome,
        version);
  }

  /// What an issue is made of.
  Composition composition() {
    return new Composition(List.of(new Block.Latest(1, section, topic, most, extent, null)), null);
  }
}
