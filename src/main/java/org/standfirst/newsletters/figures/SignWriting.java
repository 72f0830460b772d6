package org.standfirst.newsletters.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.newsletters.audience.LastSigns;

/// Writes down signs, some at once: with their copy, in the figures, and with the person.
@Component
class SignWriting {
  /// How long signs are kept, and how old a copy may be that still makes some.
  static final Duration KEPT = Duration.ofDays(365);

  private final SignRows rows;
  private final LastSigns last;

  SignWriting(SignRows rows, LastSigns last) {
    this.rows = rows;
    this.last = last;
  }

  @Transactional
  public void write(List<Sign> signs) {
    Instant latest = signs.stream().map(Sign::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    List<SignRows.Heard> heard = rows.add(signs, latest.minus(KEPT));
    List<Long> opened =
        heard.stream().filter(SignRows.Heard::opened).map(SignRows.Heard::delivery).toList();
    List<Long> clicked =
        heard.stream().filter(SignRows.Heard::clicked).map(SignRows.Heard::delivery).toList();
    if (!opened.isEmpty()) {
      last.opened(opened, latest);
    }
    if (!clicked.isEmpty()) {
      last.clicked(clicked, latest);
    }
  }
}
