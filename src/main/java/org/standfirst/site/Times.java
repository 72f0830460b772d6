package org.standfirst.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Says times as the paper does: "12 minutes ago" under an hour, "14:05" today, "9 Feb" this year,
/// "9 Feb 2022" before. It remembers until when what it has said stays true, so that a printed page
/// can be printed anew in time. One for each page; not for use by two threads.
public final class Times {
  private static final Duration HOUR = Duration.ofHours(1);
  private final Instant now;
  private final ZoneId zone;
  private final Locale language;
  private final Texts texts;
  private Instant trueUntil = Instant.MAX;

  public Times(Instant now, ZoneId zone, Locale language, Texts texts) {
    this.now = now;
    this.zone = zone;
    this.language = language;
    this.texts = texts;
  }

  /// The moment in the shortest words that are clear today.
  public String brief(Instant moment) {
    Duration age = Duration.between(moment, now);
    if (!age.isNegative() && age.compareTo(HOUR) < 0) {
      long minutes = age.toMinutes();
      staysTrueUntil(moment.plus(Duration.ofMinutes(minutes + 1)));
      return minutes == 0
          ? texts.plain("site.times.now")
          : texts.plural("site.times.minutes", minutes);
    }
    ZonedDateTime there = moment.atZone(zone);
    LocalDate today = now.atZone(zone).toLocalDate();
    if (there.toLocalDate().equals(today)) {
      staysTrueUntil(startOf(today.plusDays(1)));
      return said("site.times.hour", there);
    }
    if (there.getYear() == today.getYear()) {
      staysTrueUntil(nextYear(today));
      return said("site.times.day.this-year", there);
    }
    return said("site.times.day.earlier", there);
  }

  /// The moment by the clock where it is today's, else with its day before.
  public String clock(Instant moment) {
    ZonedDateTime there = moment.atZone(zone);
    LocalDate today = now.atZone(zone).toLocalDate();
    if (!there.toLocalDate().equals(today)) {
      return said("site.times.day-and-hour", there);
    }
    staysTrueUntil(startOf(today.plusDays(1)));
    return said("site.times.hour", there);
  }

  /// The moment with date, time and zone, for titles and bylines.
  public String full(Instant moment) {
    return said("site.times.full", moment.atZone(zone));
  }

  /// The day alone: "Wednesday 9 February 2022".
  public String day(Instant moment) {
    return said("site.times.day.named", moment.atZone(zone));
  }

  /// A date of the calendar: "9 February 2022".
  public String date(LocalDate date) {
    return said("site.times.date", date);
  }

  /// Today's day, as the date line says it.
  public String today() {
    LocalDate today = now.atZone(zone).toLocalDate();
    staysTrueUntil(startOf(today.plusDays(1)));
    return day(now);
  }

  /// This year, for the small print.
  public String year() {
    LocalDate today = now.atZone(zone).toLocalDate();
    staysTrueUntil(nextYear(today));
    return Integer.toString(today.getYear());
  }

  /// The moment for machines (RFC 3339), to the second.
  public String machine(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /// The page's own moment.
  public Instant now() {
    return now;
  }

  /// Until when all that has been said stays true.
  public Instant trueUntil() {
    return trueUntil;
  }

  /// Says of something else on the page that it is true until then.
  public void staysTrueUntil(Instant end) {
    if (end.isBefore(trueUntil)) {
      trueUntil = end;
    }
  }

  private Instant nextYear(LocalDate today) {
    return startOf(LocalDate.of(today.getYear() + 1, 1, 1));
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private String said(String pattern, TemporalAccessor moment) {
    return DateTimeFormatter.ofPattern(texts.lookup(pattern), language).format(moment);
  }
}
