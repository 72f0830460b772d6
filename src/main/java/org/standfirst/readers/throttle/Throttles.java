package org.standfirst.readers.throttle;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.database.SigningKeys;

/// The throttles at the doors: registering, signing in, asking for a letter. Each counts by network
/// (and for IPv6 by the site that has many), and by account within a network; whether the account
/// exists makes no difference. Signing in and letters are counted by account alone too, with more
/// room: signing in only slows down by that, and who gets no further letter has got some that still
/// hold, so that nobody can lock another out.
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
  private final SharedThrottle lettersFromAnywhere;

  public Throttles(JdbcClient sql, SigningKeys keys, Clock clock) {
    this.tries = new Tries(sql, () -> keys.signature("tries"), clock);
    this.registrationsOfNetwork = networks(new Allowance(10, 40, 200), clock);
    this.signInsOfNetwork = networks(new Allowance(30, 200, 1000), clock);
    this.lettersOfNetwork = networks(new Allowance(10, 30, 150), clock);
    this.registrationsOfAccount = new NodeThrottle(new Allowance(3, 6, 12), clock);
    this.signInsOfAccount = new SharedThrottle("sign-in", new Allowance(5, 15, 40), tries);
    this.signInsFromAnywhere = new SharedThrottle("anywhere", new Allowance(30, 30, 200), tries);
    this.lettersOfAccount = new SharedThrottle("letter", new Allowance(2, 5, 20), tries);
    this.lettersFromAnywhere = new SharedThrottle("letters", new Allowance(8, 15, 40), tries);
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
      case Turn.Granted _ ->
          switch (lettersOfAccount.take(account(email, network))) {
            case Turn.Later later -> later;
            case Turn.Granted _ -> lettersFromAnywhere.take(email);
          };
    };
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
