package org.standfirst.newsletters.relays;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.standfirst.newsletters.smtp.Encryption;
import org.standfirst.newsletters.smtp.Patience;
import org.standfirst.newsletters.smtp.SmtpServer;
import org.standfirst.site.PaperSettings;

/// Relays to servers on this machine, for tests, which rest for a moment only.
public final class TestRelays {
  private static final PaperSettings PAPER =
      new PaperSettings(
          URI.create("https://www.lamplighter.example"),
          new PaperSettings.Paper("", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "", ""));

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

  /// One that is given so many a day, and is nowhere.
  public static Relay limited(int perDay, DataSource source) {
    return new Relay(
        new Relay.Shape("limited", 2, 1, Duration.ofSeconds(1)),
        new Limits(0, perDay, List.of(), null),
        budgets(source, Clock.systemUTC(), PAPER),
        new Rest(System::nanoTime, Duration.ofMillis(20), Duration.ofMillis(200)),
        () -> new LineOpening.Away("it is nowhere"));
  }

  /// One that is away, and rests for long.
  public static Relay resting(String name) {
    var rest = new Rest(System::nanoTime, Duration.ofHours(1), Duration.ofHours(1));
    rest.failed("it is away");
    return new Relay(
        new Relay.Shape(name, 2, 1, Duration.ofSeconds(1)),
        Limits.NONE,
        null,
        rest,
        () -> new LineOpening.Away("it is away"));
  }

  static Budgets budgets(DataSource source, Clock clock, PaperSettings paper) {
    return new Budgets(JdbcClient.create(source), new JdbcTransactionManager(source), clock, paper);
  }
}
