package org.standfirst.wall;

import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.standfirst.database.Signature;

/// What a stranger's browser carries: which meter it is, the month, and the pieces counted in it,
/// signed, such as `202202.hJ3…Q.4-17.signature`. It spares the ledger a look at each page; where
/// the two differ, the ledger is right.
record MeterCookie(YearMonth month, String meter, List<Long> pieces) {
  private static final int METER_BYTES = 12;
  private static final int SEED_BYTES = 32;
  private static final int LONGEST = 2500;
  private static final int YEAR = 4;
  private static final int MONTH = 6;

  /// A meter's name is to be nobody else's; it needn't be a secret, since it is signed.
  private static final ThreadLocal<RandomGenerator> RANDOM =
      ThreadLocal.withInitial(() ->
          RandomGeneratorFactory.of("L128X128MixRandom").create(SecureRandom.getSeed(SEED_BYTES)));

  MeterCookie {
    pieces = List.copyOf(pieces);
  }

  /// A new meter with its first reading.
  static MeterCookie fresh(YearMonth month, long piece) {
    byte[] id = new byte[METER_BYTES];
    RANDOM.get().nextBytes(id);
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
    try {
      return new Carried.Meter(signedBefore(value, end));
    } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException _) {
      return new Carried.Nothing();
    }
  }

  /// What we have signed is as we wrote it.
  private static MeterCookie signedBefore(String value, int end) {
    int dot = value.indexOf('.', MONTH + 1);
    var month =
        YearMonth.of(
            Integer.parseInt(value, 0, YEAR, 10), Integer.parseInt(value, YEAR, MONTH, 10));
    return new MeterCookie(month, value.substring(MONTH + 1, dot), pieces(value, dot + 1, end));
  }

  private static List<Long> pieces(String value, int start, int end) {
    List<Long> pieces = new ArrayList<>();
    int from = start;
    while (from < end) {
      int dash = value.indexOf('-', from);
      int to = dash < 0 || dash > end ? end : dash;
      pieces.add(Long.parseLong(value, from, to, 10));
      from = to + 1;
    }
    return pieces;
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
