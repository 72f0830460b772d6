package org.standfirst.wire;

import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which version of an item. Where an agency doesn't number its versions, the later one is the
/// higher.
///
/// @param number 0 where there is none
/// @param written when this version was made, where there is no number; else the epoch
record Version(long number, Instant written) implements Comparable<Version> {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Comparator<Version> ORDER =
      Comparator.comparingLong(Version::number).thenComparing(Version::written);

  static boolean isNumber(String number) {
    return NUMBER.matcher(number).matches();
  }

  static Version numbered(String number) {
    return new Version(Long.parseLong(number), Instant.EPOCH);
  }

  static Version unnumbered(@Nullable Instant written) {
    return new Version(
        0, written == null || written.isBefore(Instant.EPOCH) ? Instant.EPOCH : written);
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return written.equals(Instant.EPOCH) ? Long.toString(number) : written.toString();
  }
}
