package org.standfirst.readers.robots;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.database.SigningKeys;

/// The check that needs no third party: a proof of some work by the page's script, or else
/// patience.
public final class ProofOrPatience implements RobotsCheck {
  private final ProofOfWork work;
  private final Patience patience;
  private final SpentProofs spent;
  private final Clock clock;

  public ProofOrPatience(SigningKeys keys, JdbcClient sql, Clock clock, Duration patience) {
    this.work = new ProofOfWork(() -> keys.signature("proof-of-work"), clock);
    this.patience = new Patience(patience);
    this.spent = new SpentProofs(sql);
    this.clock = clock;
  }

  @Override
  public Challenge task() {
    return work.challenge();
  }

  @Override
  public Verdict judge(String proof, String network) {
    return switch (work.worth(proof)) {
      case ProofOfWork.Worth.Genuine _ -> new Verdict.Passed(proof);
      case ProofOfWork.Worth.Nothing _ -> patience.sit(network);
    };
  }

  @Override
  public Spending spend(Verdict.Passed passed) {
    if (passed.proof().isEmpty()) {
      return new Spending.Spent();
    }
    return switch (work.worth(passed.proof())) {
      case ProofOfWork.Worth.Genuine(var salt, var expires) -> spent.spend(salt, expires);
      case ProofOfWork.Worth.Nothing _ -> new Spending.SpentBefore();
    };
  }

  @Override
  public void sweep() {
    spent.forgetExpired(clock.instant());
  }
}
