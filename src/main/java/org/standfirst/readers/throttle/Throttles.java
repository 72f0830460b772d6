package org.standfirst.readers.throttle;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.database.SigningKeys;
import org.standfirst.readers.ReaderId;

/// The throttles at the doors: registering, signing in, asking for a letter. Each counts by network
/// (and for IPv6 by the site that has many), and by account within a network; whether the account
/// exists makes no difference. Signing in is counted by account alone too, with more room; that
/// only slows down, so that nobody can lock another out. Letters to one address aren't counted from
/// everywhere here, for the same reason: whoever asked from many networks could keep its owner from
/// asking. They are bounded where they are written, for all nodes, while earlier ones still serve
/// (`LinkTokens.abound`), a registration's own letter too.
public final class Throttles {
  private static final int NETWORKS_OF_A_SITE = 4;
  private final Tries tries;
  private final NetworkThrottle registrationsOfNetwork;
  private final NetworkThrottle signInsOfNetwork;
  private final NetworkThrottle lettersOfNetwork;
  private final NodeThrottle registrationsOfAccount;
  private final SharedThrottle signInsOfAccount;
  private final SharedThrottle signInsFromAnywhere;
  private final SharedThrottle lettersOfAccount;
  private final NetworkThrottle secondFactorsOfNetwork;
  private final SharedThrottle secondFactorsOfAccount;
  private final SharedThrottle authenticatorsFromAnywhere;
  private final SharedThrottle warningsOfAccount;
  private final NetworkThrottle providersOfNetwork;
  private final NetworkThrottle codesOfNetwork;
  private final NetworkThrottle challengesOfNetwork;
  private final NetworkThrottle passkeysOfNetwork;
  private final NetworkThrottle writingsOfNetwork;
  private final SharedThrottle writingsOfAccount;
  private final NetworkThrottle pressesOfNetwork;
  private final NodeThrottle pressesOfAccount;
  private final NetworkThrottle wordsOfNetwork;

  public Throttles(JdbcClient sql, SigningKeys keys, Clock clock) {
    this.tries = new Tries(sql, () -> keys.signature("tries"), clock);
    this.registrationsOfNetwork = networks(new Allowance(10, 40, 200), clock);
    this.signInsOfNetwork = networks(new Allowance(30, 200, 1000), clock);
    this.lettersOfNetwork = networks(new Allowance(10, 30, 150), clock);
    this.registrationsOfAccount = new NodeThrottle(new Allowance(3, 6, 12), clock);
    this.signInsOfAccount = new SharedThrottle("sign-in", new Allowance(5, 15, 40), tries);
    this.signInsFromAnywhere = new SharedThrottle("anywhere", new Allowance(30, 30, 200), tries);
    this.lettersOfAccount = new SharedThrottle("letter", new Allowance(2, 5, 20), tries);
    this.secondFactorsOfNetwork = networks(new Allowance(30, 200, 1000), clock);
    this.secondFactorsOfAccount =
        new SharedThrottle("second-factor", new Allowance(5, 15, 40), tries);
    this.authenticatorsFromAnywhere =
        new SharedThrottle("authenticator", new Allowance(10, 10, 40), tries);
    this.warningsOfAccount = new SharedThrottle("warning", new Allowance(1, 1, 5), tries);
    this.providersOfNetwork = networks(new Allowance(30, 200, 1000), clock);
    this.codesOfNetwork = networks(new Allowance(60, 300, 1500), clock);
    this.challengesOfNetwork = networks(new Allowance(60, 600, 3000), clock);
    this.passkeysOfNetwork = networks(new Allowance(30, 200, 1000), clock);
    this.writingsOfNetwork = networks(new Allowance(30, 300, 2000), clock);
    this.writingsOfAccount = new SharedThrottle("writing", new Allowance(4, 40, 150), tries);
    this.pressesOfNetwork = networks(new Allowance(300, 3000, 20_000), clock);
    this.pressesOfAccount = new NodeThrottle(new Allowance(60, 600, 2000), clock);
    this.wordsOfNetwork = networks(new Allowance(10, 60, 300), clock);
  }

  /// A turn to register.
  public Turn register(String email, String network) {
    return switch (registrationsOfNetwork.take(network)) {
      case Turn.Later later -> later;
      case Turn.Granted _ -> registrationsOfAccount.take(account(email, network));
    };
  }

  /// A turn to sign in.
  public Turn signIn(String email, String network) {
    return switch (signInsOfNetwork.take(network)) {
      case Turn.Later later -> later;
      case Turn.Granted _ -> signInsOfAccount.take(account(email, network));
    };
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
    return switch (lettersOfNetwork.take(network)) {
      case Turn.Later later -> later;
      case Turn.Granted _ -> lettersOfAccount.take(account(email, network));
    };
  }

  /// A turn to type the code from a letter. Codes have few tries each; this keeps those who have
  /// used them up from waiting for each other.
  public Turn code(String network) {
    return codesOfNetwork.take(network);
  }

  /// A turn to give a second factor.
  public Turn secondFactor(ReaderId reader, String network) {
    return switch (secondFactorsOfNetwork.take(network)) {
      case Turn.Later later -> later;
      case Turn.Granted _ -> secondFactorsOfAccount.take(account(key(reader), network));
    };
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

  /// A turn to go to a provider and be signed in by it.
  public Turn provider(String network) {
    return providersOfNetwork.take(network);
  }

  /// A turn to have a challenge for a passkey: each look at the sign-in page takes one.
  public Turn challenge(String network) {
    return challengesOfNetwork.take(network);
  }

  /// A turn to answer one.
  public Turn passkey(String network) {
    return passkeysOfNetwork.take(network);
  }

  /// A turn to write something in public.
  public Turn writing(ReaderId reader, String network) {
    return switch (writingsOfNetwork.take(network)) {
      case Turn.Later later -> later;
      case Turn.Granted _ -> writingsOfAccount.take(key(reader));
    };
  }

  /// A turn to press something that is counted.
  public Turn pressing(ReaderId reader, String network) {
    return switch (pressesOfNetwork.take(network)) {
      case Turn.Later later -> later;
      case Turn.Granted _ -> pressesOfAccount.take(key(reader));
    };
  }

  /// A turn to leave words before signing in.
  public Turn words(String network) {
    return wordsOfNetwork.take(network);
  }

  /// Forgets what is of no use any more.
  public int sweep() {
    return tries.sweep();
  }

  private static NetworkThrottle networks(Allowance allowance, Clock clock) {
    return new NetworkThrottle(
        new NodeThrottle(allowance, clock),
        new NodeThrottle(allowance.times(NETWORKS_OF_A_SITE), clock));
  }

  private static String key(ReaderId reader) {
    return Long.toString(reader.value());
  }

  private static String account(String email, String network) {
    return network + " " + email;
  }

  /// Counts a network, and the site it is one of.
  private record NetworkThrottle(NodeThrottle ofNetwork, NodeThrottle ofSite) {
    Turn take(String network) {
      String site = Site.of(network);
      return switch (ofNetwork.take(network)) {
        case Turn.Later later -> later;
        case Turn.Granted granted -> site.equals(network) ? granted : ofSite.take(site);
      };
    }
  }
}
