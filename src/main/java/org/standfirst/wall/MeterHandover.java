package org.standfirst.wall;

import org.springframework.stereotype.Component;
import org.standfirst.readers.Arrival;
import org.standfirst.readers.ReaderId;
import org.standfirst.wall.MeterCookie.Carried;

/// Makes a stranger's readings the reader's, when the stranger registers.
@Component
class MeterHandover implements Arrival {
  private final StrangersMeter strangers;
  private final Readings readings;
  private final Months months;

  MeterHandover(StrangersMeter strangers, Readings readings, Months months) {
    this.strangers = strangers;
    this.readings = readings;
    this.months = months;
  }

  @Override
  public void arrived(ReaderId reader, String meter) {
    switch (strangers.carried(meter)) {
      case Carried.Nothing() -> {
        // Nothing was read, or nothing that counts.
      }
      case Carried.Meter(MeterCookie cookie) -> {
        readings.lockMeter(cookie.meter());
        cookie.pieces().forEach(piece -> readings.recordForMeter(cookie, piece, months.instant()));
        for (long piece : readings.ofMeter(cookie)) {
          readings.recordForReader(reader, cookie.month(), piece, Access.METERED, months.instant());
        }
        readings.forgetMeter(cookie.meter());
      }
    }
  }
}
