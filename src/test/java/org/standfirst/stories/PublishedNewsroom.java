package org.standfirst.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.standfirst.Standfirst;
import org.standfirst.TestDatabase;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.readers.Staffing;
import org.standfirst.readers.robots.StandIn;
import org.standfirst.wall.Access;

/// A newsroom as a publisher runs it: at an address with TLS (some proxy's matter, so that tests
/// come without), on an outside database, on two nodes, with a third party's robots check. Hashes
/// cost next to nothing here, and the statements of the first node are counted.
final class PublishedNewsroom {
  static final String PASSWORD = "Quay17street";
  static final StandIn TURNSTILE = new StandIn();
  static final String HOST = "paper.example";
  private static final String[] DATABASE = TestDatabase.arguments();
  private static final ConfigurableApplicationContext ONE = start();
  static final CountedStatements STATEMENTS = ONE.getBean(CountedStatements.class);

  private PublishedNewsroom() {}

  /// What differs from the program.
  static final class Extras {
    @Bean
    static CountedStatements countedStatements() {
      return new CountedStatements();
    }
  }

  /// The other node, for as long as a test needs it.
  static ConfigurableApplicationContext start() {
    return start("turnstile");
  }

  /// A node that differs from the others.
  static ConfigurableApplicationContext start(String check, String... further) {
    return startOn(DATABASE, check, further);
  }

  /// A newsroom of its own, likewise.
  ///
  /// @param database arguments that name it
  static ConfigurableApplicationContext startOn(String... database) {
    return startOn(database, "turnstile");
  }

  private static ConfigurableApplicationContext startOn(
      String[] database, String check, String... further) {
    List<String> arguments = new ArrayList<>(List.of(database));
    arguments.addAll(List.of(further));
    arguments.add("--standfirst.url=https://" + HOST);
    arguments.add("--standfirst.proxies=127.0.0.1/32");
    arguments.add("--standfirst.readers.patience=0s");
    arguments.add("--standfirst.robots.check=" + check);
    arguments.add("--standfirst.robots.site-key=site-1");
    arguments.add("--standfirst.robots.secret=hush");
    arguments.add("--standfirst.robots.verify=" + TURNSTILE.address());
    return SpringApplication.run(
        new Class<?>[] {Standfirst.class, Extras.class, CheapPasswords.class},
        arguments.toArray(String[]::new));
  }

  static String address() {
    return address(ONE);
  }

  static String address(ConfigurableApplicationContext node) {
    return "http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port");
  }

  static String actuator() {
    return "http://127.0.0.1:" + ONE.getEnvironment().getProperty("local.management.port");
  }

  static <T> T part(Class<T> type) {
    return ONE.getBean(type);
  }

  static Browsing browsing() {
    return new Browsing(address());
  }

  static void enrol(String email) {
    enrol(ONE, email);
  }

  private static void enrol(ConfigurableApplicationContext node, String email, Role... roles) {
    node.getBean(Staffing.class)
        .enrol(new Staffing.Person(email, "Ben", "Comments", PASSWORD, Set.of(roles), false, true));
  }

  /// A reader's browser, signed in.
  static Browsing reader(String email) {
    return signedIn(ONE, email);
  }

  /// The browser of an editor, signed in on the first node.
  static Browsing editor(String email) {
    return editor(ONE, email);
  }

  /// The browser of an editor, signed in on that node.
  static Browsing editor(ConfigurableApplicationContext node, String email) {
    enrol(node, email, Role.EDITOR);
    return signedIn(node, email);
  }

  private static Browsing signedIn(ConfigurableApplicationContext node, String email) {
    var browser = new Browsing(address(node));
    browser.post("/sign-in", "email", email, "password", PASSWORD, "returnTo", "/");
    return browser;
  }

  /// The path of an article that is filed now.
  static String article(String headline, Access access) {
    Filing filing =
        part(Desk.class)
            .file(
                new Copy(
                    new Copy.Words(headline, "A standfirst.", "", "<p>One.</p><p>Two.</p>", "en"),
                    new Copy.Origin("", "Continental Wire", List.of()),
                    new Copy.Place("business", List.of("Trade"), access),
                    null,
                    new Copy.Timing.Now()));
    return ((Filing.Filed) filing).path();
  }
}
