package org.standfirst.wall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.database.Signature;
import org.standfirst.database.SigningKeys;
import org.standfirst.wall.MeterCookie.Carried;
import org.standfirst.wall.Recall.AsksTheLedger;
import org.standfirst.wall.Recall.Decided;

/// Counts what strangers read. A first reading lives in the signed cookie alone, since a browser
/// that brings none could have cleared it as well; from the second on the ledger counts, so that an
/// old cookie brought again gains nothing. No proxy stands before it: the press asks it at every
/// page.
@Component
class StrangersMeter implements SmartInitializingSingleton {
  private static final int COOKIES = 5_000;
  private final Cache<String, Carried> verified =
      Caffeine.newBuilder().maximumSize(COOKIES).executor(Runnable::run).build();
  private final WallSettings settings;
  private final SigningKeys keys;
  private final Readings readings;
  private final Months months;
  private final TransactionTemplate transactions;

  StrangersMeter(
      WallSettings settings,
      SigningKeys keys,
      Readings readings,
      Months months,
      TransactionTemplate transactions) {
    this.settings = settings;
    this.keys = keys;
    this.readings = readings;
    this.months = months;
    this.transactions = transactions;
  }

  /// Fetches the key before the first request: the press, which asks this, must never wait.
  @Override
  public void afterSingletonsInstantiated() {
    signature();
  }

  Recall recall(String value, Piece piece) {
    int allowance = settings.strangersMetered();
    if (allowance == 0) {
      return Wall.closed(Invitation.TO_REGISTER);
    }
    return switch (carried(value)) {
      case Carried.Nothing() ->
          new Decided(counted(piece, MeterCookie.fresh(months.now(), piece.id()), Carrying.ANEW));
      case Carried.Meter(MeterCookie cookie) -> {
        if (cookie.pieces().contains(piece.id())) {
          yield new Decided(counted(piece, cookie, Carrying.AS_BEFORE));
        }
        yield cookie.pieces().size() >= allowance
            ? Wall.closed(Invitation.TO_REGISTER)
            : new AsksTheLedger();
      }
    };
  }

  Admission count(String value, Piece piece) {
    return transactions.execute(_ -> countedIn(value, piece));
  }

  private Admission countedIn(String value, Piece piece) {
    return switch (carried(value)) {
      case Carried.Nothing() ->
          counted(piece, MeterCookie.fresh(months.now(), piece.id()), Carrying.ANEW);
      case Carried.Meter(MeterCookie cookie) -> {
        readings.lockMeter(cookie.meter());
        cookie.pieces().forEach(each -> readings.recordForMeter(cookie, each, months.instant()));
        List<Long> ledger = readings.ofMeter(cookie);
        if (!ledger.contains(piece.id())) {
          if (ledger.size() >= settings.strangersMetered()) {
            yield new Admission.Closed(Invitation.TO_REGISTER);
          }
          readings.recordForMeter(cookie, piece.id(), months.instant());
        }
        yield counted(piece, cookie.with(readings.ofMeter(cookie)), Carrying.ANEW);
      }
    };
  }

  /// What counting would say, without counting.
  Admission foresee(String value, Piece piece) {
    return switch (carried(value)) {
      case Carried.Nothing() ->
          counted(piece, MeterCookie.fresh(months.now(), piece.id()), Carrying.ANEW);
      case Carried.Meter(MeterCookie cookie) -> {
        Set<Long> read = new LinkedHashSet<>(readings.ofMeter(cookie));
        read.addAll(cookie.pieces());
        boolean closed = !read.contains(piece.id()) && read.size() >= settings.strangersMetered();
        read.add(piece.id());
        yield closed
            ? new Admission.Closed(Invitation.TO_REGISTER)
            : counted(piece, cookie.with(List.copyOf(read)), Carrying.AS_BEFORE);
      }
    };
  }

  /// What a browser carries of this month's meter.
  Carried carried(String value) {
    if (value.isEmpty()) {
      return new Carried.Nothing();
    }
    YearMonth month = months.now();
    return switch (read(value)) {
      case Carried.Meter(MeterCookie cookie) when cookie.month().equals(month) ->
          new Carried.Meter(cookie);
      case Carried _ -> new Carried.Nothing();
    };
  }

  /// What was signed by us stays so; what wasn't isn't worth remembering.
  private Carried read(String value) {
    Carried known = verified.getIfPresent(value);
    if (known == null) {
      known = MeterCookie.read(value, signature());
      if (known instanceof Carried.Meter) {
        verified.put(value, known);
      }
    }
    return known;
  }

  private enum Carrying {
    ANEW,
    AS_BEFORE
  }

  private Admission.Counted counted(Piece piece, MeterCookie cookie, Carrying carrying) {
    return new Admission.Counted(
        piece,
        Math.max(0, settings.strangersMetered() - cookie.pieces().size()),
        carrying == Carrying.ANEW ? cookie.signed(signature()) : "");
  }

  private Signature signature() {
    return keys.signature("meter");
  }
}
