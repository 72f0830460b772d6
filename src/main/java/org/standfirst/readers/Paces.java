package org.standfirst.readers;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Bounds how often readers do what others get to see, by account and by network.
@Component
public class Paces {
  private final Throttles throttles;

  Paces(Throttles throttles) {
    this.throttles = throttles;
  }

  /// Whether it may be done now.
  public sealed interface Pace {
    /// Yes.
    record Fit() implements Pace {}

    /// Not before that time has passed.
    record TooFast(Duration after) implements Pace {}
  }

  /// To write something in public.
  public Pace writing(ReaderId reader, ClientAddress from) {
    return of(throttles.writing(reader, from.network()));
  }

  /// To press something that is counted, such as a recommendation.
  public Pace pressing(ReaderId reader, ClientAddress from) {
    return of(throttles.pressing(reader, from.network()));
  }

  /// To leave words with us before signing in.
  public Pace leavingWords(ClientAddress from) {
    return of(throttles.words(from.network()));
  }

  private static Pace of(Turn turn) {
    return switch (turn) {
      case Turn.Granted _ -> new Pace.Fit();
      case Turn.Later(Duration after) -> new Pace.TooFast(after);
    };
  }
}
