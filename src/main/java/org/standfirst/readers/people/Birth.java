package org.standfirst.readers.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/// Reads a date of birth and says whether its owner is grown up. The date goes no further than
/// this.
public final class Birth {
  private static final int GROWN_UP = 18;
  private static final int OLDEST = 125;

  private Birth() {}

  /// What was read in the fields.
  public sealed interface Reading {
    /// Eighteen years or more.
    record GrownUp() implements Reading {}

    /// Younger, or no date.
    ///
    /// @param problem the key of the words that say why
    record Refused(String problem) implements Reading {}
  }

  /// Reads a date as ISO has it, or its three parts where that is empty.
  public static Reading read(String iso, String day, String month, String year, LocalDate today) {
    String[] parts = iso.isBlank() ? new String[] {year, month, day} : iso.strip().split("-", -1);
    if (iso.isBlank() && (day + month + year).isBlank()) {
      return new Reading.Refused("readers.birth.missing");
    }
    if (parts.length != 3) {
      return new Reading.Refused("readers.birth.unreadable");
    }
    try {
      return read(LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2])), today);
    } catch (NumberFormatException _) {
      return new Reading.Refused("readers.birth.unreadable");
    } catch (DateTimeException _) {
      return new Reading.Refused("readers.birth.no-such-day");
    }
  }

  private static int number(String typed) {
    return Integer.parseInt(typed.strip());
  }

  private static Reading read(LocalDate birth, LocalDate today) {
    int years = Period.between(birth, today).getYears();
    if (birth.isAfter(today)) {
      return new Reading.Refused("readers.birth.to-come");
    }
    if (years > OLDEST) {
      return new Reading.Refused("readers.birth.too-long-ago");
    }
    return years < GROWN_UP
        ? new Reading.Refused("readers.birth.too-young")
        : new Reading.GrownUp();
  }
}
