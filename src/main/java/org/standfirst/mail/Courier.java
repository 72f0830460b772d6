package org.standfirst.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;
import org.standfirst.database.Rounds;

/// Carries letters from the outbox to the SMTP server: woken when one is posted, and by the clock
/// for those that were deferred.
@Component
@Conditional(MailConfiguration.BySmtp.class)
class Courier extends Rounds {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final Duration ROUND = Duration.ofSeconds(15);
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(4);
  private final Letters letters;
  private final Smtp smtp;
  private final Clock clock;

  Courier(
      Letters letters, Smtp smtp, Clock clock, MailSettings settings, Announcements announcements) {
    super("courier", settings.smtp().connections(), ROUND);
    this.letters = letters;
    this.smtp = smtp;
    this.clock = clock;
    announcements.listen(Outbox.CHANNEL, this);
  }

  /// Carries whatever is due, over one connection.
  @Override
  protected void round() {
    Letters.Row letter = letters.claim();
    if (letter == null) {
      return;
    }
    try (Smtp.Line line = smtp.line()) {
      while (letter != null) {
        settle(letter, line.carry(letter));
        letter = Thread.currentThread().isInterrupted() ? null : letters.claim();
      }
    }
  }

  private void settle(Letters.Row letter, Fate fate) {
    switch (fate) {
      case Fate.Sent() -> letters.settle(letter.id(), "sent", "");
      case Fate.Refused(String reason) -> giveUp(letter, reason);
      case Fate.Deferred(String reason) -> {
        Instant again = clock.instant().plus(pauseAfter(letter.attempts()));
        if (again.isAfter(letter.postedAt().plus(Letters.PATIENCE))) {
          giveUp(letter, reason);
        } else {
          letters.defer(letter.id(), again, reason);
          LOG.warn(
              "Letter {} ({}) waits until {}: {}",
              letter.id(),
              letter.purpose(),
              again,
              OneLine.forTheLog(reason));
        }
      }
    }
  }

  private void giveUp(Letters.Row letter, String reason) {
    letters.settle(letter.id(), "given_up", reason);
    LOG.warn(
        "Letter {} ({}) can't be delivered: {}",
        letter.id(),
        letter.purpose(),
        OneLine.forTheLog(reason));
  }

  static Duration pauseAfter(int attempts) {
    Duration pause = SHORTEST.multipliedBy(1L << Math.clamp(attempts - 1, 0, 20));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
