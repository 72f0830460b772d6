package org.standfirst.readers.robots;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.standfirst.readers.robots.Verifier.Answer;

/// The check by a third party's token, or else patience: whoever has no token, or one that doesn't
/// convince, waits, and so does everybody while the third party doesn't answer.
public final class TokenOrPatience implements RobotsCheck, AutoCloseable {
  /// The one action that tokens are good for; reCAPTCHA and Turnstile take letters alone.
  static final String ACTION = "account";

  private static final Logger LOG = LoggerFactory.getLogger(TokenOrPatience.class);
  private static final int LONGEST = 8192;
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private final RobotsSettings settings;
  private final String host;
  private final Verifier verifier;
  private final Patience patience;
  private final Clock clock;

  /// Since when the third party hasn't answered; null: it does.
  private final AtomicReference<@Nullable Instant> silent = new AtomicReference<>();

  /// @param host the newsroom's own, for which a token must have been made
  public TokenOrPatience(RobotsSettings settings, String host, Clock clock, Duration patience) {
    this.settings = settings;
    this.host = host;
    this.verifier =
        new Verifier(settings.verifyAddress(), settings.secretWords(), settings.timeout());
    this.patience = new Patience(patience);
    this.clock = clock;
  }

  @Override
  public Task task() {
    return new Token(settings.check().script(), settings.siteKey(), ACTION);
  }

  @Override
  public Verdict judge(String proof, String network) {
    return !proof.isEmpty() && proof.length() <= LONGEST && isTimeToAsk() && convinces(proof)
        ? new Verdict.Passed("")
        : patience.sit(network);
  }

  private boolean isTimeToAsk() {
    Instant since = silent.get();
    return since == null || since.plus(PAUSE).isBefore(clock.instant());
  }

  private boolean convinces(String token) {
    return switch (verifier.ask(token)) {
      case Answer.Silence(String why) -> {
        if (silent.getAndSet(clock.instant()) == null) {
          LOG.warn("{} doesn’t answer, so forms wait instead: {}", settings.check(), why);
        }
        yield false;
      }
      case Answer.Opinion opinion -> {
        if (silent.getAndSet(null) != null) {
          LOG.info("{} answers again", settings.check());
        }
        yield convinces(opinion);
      }
    };
  }

  private boolean convinces(Answer.Opinion opinion) {
    return opinion.success()
        && opinion.hostname().equalsIgnoreCase(host)
        && opinion.action().equals(ACTION)
        && scores(opinion.score());
  }

  private boolean scores(@Nullable Double score) {
    return settings.check() != RobotsRule.RECAPTCHA
        || (score != null && score >= settings.threshold());
  }

  /// A token is spent by asking about it: the third party knows each only once.
  @Override
  public Spending spend(Verdict.Passed passed) {
    return new Spending.Spent();
  }

  @Override
  public void sweep() {
    // nothing is kept
  }

  @Override
  public void close() {
    verifier.close();
  }
}
