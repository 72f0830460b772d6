package org.standfirst.wall;

import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.standfirst.database.Signature;

/// What a stranger's browser carries: which meter it is, the month, and the pieces counted in it,
/// signed, such as `202202.hJ3…Q.4-17.signature`. It spares the ledger a look at each page; where
/// the two differ, the ledger is right.
record MeterCookie(YearMonth month, String meter, List<Long> pieces) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int METER_BYTES = 12;
  private static final int LONGEST = 2500;
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(0[1-9]|1[0-2])\\.([\\w-]{16})\\.(\\d{1,18}(?:-\\d{1,18})*)\\.([\\w-]{22})");

  MeterCookie {
    pieces = List.copyOf(pieces);
  }

  /// A new meter with its first reading.
  static MeterCookie fresh(YearMonth month, long piece) {
    byte[] id = new byte[METER_BYTES];
    RANDOM.nextBytes(id);
    return new MeterCookie(
        month, Base64.getUrlEncoder().withoutPadding().encodeToString(id), List.of(piece));
  }

  /// Reads a cookie's value; anything that we haven't signed is a blank one.
  static Carried read(String value, Signature signature) {
    int end = value.lastIndexOf('.');
    if (end < 0
        || value.length() > LONGEST
        || !signature.isOf(value.substring(0, end), value.substring(end + 1))) {
      return new Carried.Nothing();
    }
    var match = FORM.matcher(value);
    if (!match.matches()) {
      return new Carried.Nothing();
    }
    List<Long> pieces = new ArrayList<>();
    for (String piece : match.group(4).split("-", -1)) {
      pieces.add(Long.parseLong(piece));
    }
    YearMonth month =
        YearMonth.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    return new Carried.Meter(new MeterCookie(month, match.group(3), pieces));
  }

  String signed(Signature signature) {
    var text = new StringBuilder();
    text.append(month.getYear());
    text.append(month.getMonthValue() < 10 ? "0" : "").append(month.getMonthValue());
    text.append('.').append(meter).append('.');
    for (int i = 0; i < pieces.size(); i++) {
      text.append(i == 0 ? "" : "-").append(pieces.get(i));
    }
    return text + "." + signature.of(text.toString());
  }

  MeterCookie with(List<Long> counted) {
    return new MeterCookie(month, meter, counted);
  }

  /// What a cookie's value turns out to be.
  sealed interface Carried {
    /// One of ours.
    record Meter(MeterCookie cookie) implements Carried {}

    /// None, or none of ours.
    record Nothing() implements Carried {}
  }
}
