package org.standfirst.newsletters.relays;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.standfirst.newsletters.smtp.Encryption;
import org.standfirst.newsletters.smtp.Patience;
import org.standfirst.newsletters.smtp.SmtpServer;
import org.standfirst.site.PaperSettings;

/// Relays to servers on this machine, for tests, which rest for a moment only.
public final class TestRelays {
  private TestRelays() {}

  /// Relays that are as many as there are.
  public static Relays of(Relay... relays) {
    return new Relays(List.of(relays));
  }

  /// One without limits.
  public static Relay to(String name, int port, int connections, Duration patience) {
    return to(name, port, connections, patience, 1);
  }

  public static Relay to(String name, int port, int connections, Duration patience, int weight) {
    var server =
        new SmtpServer(
            "127.0.0.1",
            port,
            Encryption.none(),
            null,
            "test.example",
            0,
            new Patience(patience, patience, patience));
    return new Relay(
        new Relay.Shape(name, connections, weight, patience),
        Limits.NONE,
        null,
        new Rest(System::nanoTime, Duration.ofMillis(20), Duration.ofMillis(200)),
        new SmtpWay(server));
  }

  static Budgets budgets(DataSource source, Clock clock, PaperSettings paper) {
    return new Budgets(JdbcClient.create(source), new JdbcTransactionManager(source), clock, paper);
  }
}
