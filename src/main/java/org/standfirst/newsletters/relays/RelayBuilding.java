package org.standfirst.newsletters.relays;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.standfirst.database.StartRefused;
import org.standfirst.mail.Letterbox;
import org.standfirst.mail.MailSettings;
import org.standfirst.newsletters.relays.RelaySettings.Server;
import org.standfirst.newsletters.relays.RelaySettings.StartTls;
import org.standfirst.newsletters.smtp.Encryption;
import org.standfirst.newsletters.smtp.Login;
import org.standfirst.newsletters.smtp.Patience;
import org.standfirst.newsletters.smtp.SmtpServer;
import org.standfirst.site.PaperSettings;

/// Makes relays of settings.
@Component
class RelayBuilding {
  private static final int LETTERS_CONNECTIONS = 4;
  private static final int PATIENCE_WITH_A_MESSAGE = 5;
  private static final Duration CONNECTING = Duration.ofSeconds(30);
  private final RelaySettings settings;
  private final MailSettings mail;
  private final ObjectProvider<Letterbox> letterbox;
  private final PaperSettings paper;
  private final Budgets budgets;

  RelayBuilding(
      RelaySettings settings,
      MailSettings mail,
      ObjectProvider<Letterbox> letterbox,
      PaperSettings paper,
      Budgets budgets) {
    this.settings = settings;
    this.mail = mail;
    this.letterbox = letterbox;
    this.paper = paper;
    this.budgets = budgets;
  }

  List<Relay> all() {
    if (!settings.relays().isEmpty()) {
      return settings.relays().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(each -> relay(each.getKey(), each.getValue()))
          .toList();
    }
    String host = mail.smtp().host();
    if (host != null && !host.isBlank()) {
      return List.of(relay("letters", letters(host, mail.smtp())));
    }
    Letterbox box = letterbox.getIfAvailable();
    return box == null
        ? List.of()
        : List.of(
            relay(
                new Relay.Shape("mailbox", 1, 1, Duration.ofMinutes(1)),
                Limits.NONE,
                new MailboxWay(box::drop)));
  }

  private static Server letters(String host, MailSettings.Smtp smtp) {
    return new Server(
        host,
        smtp.port(),
        smtp.user(),
        smtp.password(),
        smtp.passwordFile(),
        smtp.tls(),
        smtp.startTls() ? StartTls.REQUIRED : StartTls.NONE,
        LETTERS_CONNECTIONS,
        1,
        0,
        0,
        List.of(),
        null,
        0,
        smtp.timeout());
  }

  Relay relay(String name, Server server) {
    var patience =
        new Patience(
            server.timeout().compareTo(CONNECTING) < 0 ? server.timeout() : CONNECTING,
            server.timeout(),
            server.timeout().multipliedBy(PATIENCE_WITH_A_MESSAGE));
    return relay(
        new Relay.Shape(name, server.connections(), server.weight(), patience.message()),
        new Limits(server.perSecond(), server.perDay(), server.warmUp(), server.warmUpFrom()),
        new SmtpWay(
            new SmtpServer(
                server.host(),
                server.port(),
                encryption(server),
                login(name, server),
                paper.url().getHost(),
                server.messagesPerConnection(),
                patience)));
  }

  private Relay relay(Relay.Shape shape, Limits limits, Way way) {
    var rest = new Rest(System::nanoTime, Relays.SHORTEST_REST, Relays.LONGEST_REST);
    return new Relay(shape, limits, budgets, rest, way);
  }

  private static Encryption encryption(Server server) {
    if (server.tls()) {
      return Encryption.tls();
    }
    return switch (server.startTls()) {
      case REQUIRED -> Encryption.startTls();
      // nobody's password is said where anybody may hear it
      case IF_OFFERED ->
          server.user() == null ? Encryption.startTlsIfOffered() : Encryption.startTls();
      case NONE -> Encryption.none();
    };
  }

  private static @Nullable Login login(String name, Server server) {
    return server.user() == null ? null : new Login(server.user(), password(name, server));
  }

  private static String password(String name, Server server) {
    Path file = server.passwordFile();
    try {
      return file == null ? server.password() : Files.readString(file).strip();
    } catch (IOException e) {
      throw new StartRefused(
          "standfirst.relays."
              + name
              + ".password-file names "
              + file
              + ", which can't be read: set it to a file that holds the relay's password.",
          e);
    }
  }
}
