package org.standfirst.press;

import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/// How many have come in: for work that can wait while many do.
@Component
public class Footfall {
  private final LongAdder requests = new LongAdder();

  void another() {
    requests.increment();
  }

  /// How many requests there were since the program began.
  public long requests() {
    return requests.sum();
  }
}
