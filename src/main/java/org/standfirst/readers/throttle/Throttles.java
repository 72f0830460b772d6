package org.standfirst.readers.throttle;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Instant;
import org.standfirst.readers.throttle.Throttle.Allowance;

/// The throttles at the doors: registering, signing in, asking for a letter. Each counts by network
/// and by account within a network, and whether the account exists makes no difference. Signing in
/// is counted by account alone too, with more room; that only slows down, so that nobody can lock
/// another out. Letters to one address aren't counted from everywhere here, for the same reason:
/// whoever asked from many networks could keep its owner from asking. They are bounded where they
/// are written, while earlier ones still serve (`LinkTokens.abound`), a registration's own letter
/// too.
public final class Throttles {
  private final Throttle registrationsOfNetwork;
  private final Throttle registrationsOfAccount;
  private final Throttle signInsOfNetwork;
  private final Throttle signInsOfAccount;
  private final Throttle signInsFromAnywhere;
  private final Throttle lettersOfNetwork;
  private final Throttle lettersOfAccount;

  public Throttles(Clock clock) {
    var time = new ClockTime(clock);
    this.registrationsOfNetwork = new Throttle(new Allowance(10, 40), time);
    this.registrationsOfAccount = new Throttle(new Allowance(3, 6), time);
    this.signInsOfNetwork = new Throttle(new Allowance(30, 200), time);
    this.signInsOfAccount = new Throttle(new Allowance(5, 15), time);
    this.signInsFromAnywhere = new Throttle(new Allowance(30, 30), time);
    this.lettersOfNetwork = new Throttle(new Allowance(10, 30), time);
    this.lettersOfAccount = new Throttle(new Allowance(2, 5), time);
  }

  /// A turn to register.
  public Turn register(String email, String network) {
    return both(registrationsOfNetwork, registrationsOfAccount, email, network);
  }

  /// A turn to sign in.
  public Turn signIn(String email, String network) {
    return both(signInsOfNetwork, signInsOfAccount, email, network);
  }

  /// A turn to sign in at once, from wherever others try the same account.
  public Turn signInAtOnce(String email) {
    return signInsFromAnywhere.take(email);
  }

  /// The account was signed in to: its tries from that network begin anew.
  public void signedIn(String email, String network) {
    signInsOfAccount.forget(account(email, network));
  }

  /// A turn to ask for a letter.
  public Turn letter(String email, String network) {
    return both(lettersOfNetwork, lettersOfAccount, email, network);
  }

  private static Turn both(Throttle ofNetwork, Throttle ofAccount, String email, String network) {
    return switch (ofNetwork.take(network)) {
      case Turn.Later later -> later;
      case Turn.Granted _ -> ofAccount.take(account(email, network));
    };
  }

  private static String account(String email, String network) {
    return network + " " + email;
  }

  private record ClockTime(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * 1_000_000_000 + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
