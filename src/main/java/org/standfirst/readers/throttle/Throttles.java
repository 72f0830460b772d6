package org.standfirst.readers.throttle;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Instant;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.throttle.Throttle.Allowance;

/// The throttles at the doors: registering, signing in, asking for a letter. Each counts by network
/// and by account within a network, and whether the account exists makes no difference. Signing in
/// is counted by account alone too, with more room; that only slows down, so that nobody can lock
/// another out.
public final class Throttles {
  private final Throttle registrationsOfNetwork;
  private final Throttle registrationsOfAccount;
  private final Throttle signInsOfNetwork;
  private final Throttle signInsOfAccount;
  private final Throttle signInsFromAnywhere;
  private final Throttle secondFactorsOfNetwork;
  private final Throttle secondFactorsOfAccount;
  private final Throttle authenticatorsFromAnywhere;
  private final Throttle warningsOfAccount;
  private final Throttle lettersOfNetwork;
  private final Throttle lettersOfAccount;
  private final Throttle challengesOfNetwork;
  private final Throttle passkeysOfNetwork;

  public Throttles(Clock clock) {
    var time = new ClockTime(clock);
    this.registrationsOfNetwork = new Throttle(new Allowance(10, 40), time);
    this.registrationsOfAccount = new Throttle(new Allowance(3, 6), time);
    this.signInsOfNetwork = new Throttle(new Allowance(30, 200), time);
    this.signInsOfAccount = new Throttle(new Allowance(5, 15), time);
    this.signInsFromAnywhere = new Throttle(new Allowance(30, 30), time);
    this.secondFactorsOfNetwork = new Throttle(new Allowance(30, 200), time);
    this.secondFactorsOfAccount = new Throttle(new Allowance(5, 15), time);
    this.authenticatorsFromAnywhere = new Throttle(new Allowance(10, 10), time);
    this.warningsOfAccount = new Throttle(new Allowance(1, 1), time);
    this.lettersOfNetwork = new Throttle(new Allowance(10, 30), time);
    this.lettersOfAccount = new Throttle(new Allowance(2, 5), time);
    this.challengesOfNetwork = new Throttle(new Allowance(60, 600), time);
    this.passkeysOfNetwork = new Throttle(new Allowance(30, 200), time);
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

  /// A turn to give a second factor.
  public Turn secondFactor(ReaderId reader, String network) {
    return both(secondFactorsOfNetwork, secondFactorsOfAccount, key(reader), network);
  }

  /// A turn to give an authenticator's six figures, from wherever others try the same account. Who
  /// gets here knows the first factor, and six figures can be guessed, so these tries do run out;
  /// the reader still gets in by a recovery code.
  public Turn authenticator(ReaderId reader) {
    return authenticatorsFromAnywhere.take(key(reader));
  }

  /// A turn to warn a reader by letter that someone is guessing.
  public Turn warning(ReaderId reader) {
    return warningsOfAccount.take(key(reader));
  }

  /// The second factor was given: the reader's tries begin anew.
  public void secondFactorGiven(ReaderId reader, String network) {
    secondFactorsOfAccount.forget(account(key(reader), network));
    authenticatorsFromAnywhere.forget(key(reader));
  }

  private static String key(ReaderId reader) {
    return Long.toString(reader.value());
  }

  /// A turn to ask for a letter.
  public Turn letter(String email, String network) {
    return both(lettersOfNetwork, lettersOfAccount, email, network);
  }

  /// A turn to have a challenge for a passkey: each look at the sign-in page takes one.
  public Turn challenge(String network) {
    return challengesOfNetwork.take(network);
  }

  /// A turn to answer one.
  public Turn passkey(String network) {
    return passkeysOfNetwork.take(network);
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
