package org.standfirst.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;

/// The SMTP server that takes our letters.
@Component
@Conditional(MailConfiguration.BySmtp.class)
class Smtp {
  private static final String PROTOCOL = "smtp";
  private final MailSettings.Smtp settings;
  private final Session session;
  private final InternetAddress from;

  Smtp(MailSettings mail, PaperSettings paper) throws MessagingException {
    this.settings = mail.smtp();
    this.session = Session.getInstance(properties(settings));
    String from = mail.from() == null ? "readers@" + paper.url().getHost() : mail.from();
    this.from = Envelope.address(new Recipient(from, paper.paper().name()));
  }

  /// A line to the server, opened at the first letter.
  Line line() {
    return new Line();
  }

  final class Line implements AutoCloseable {
    private @Nullable Transport transport;
    private @Nullable Fate broken;

    /// Hands a letter over. Once the server couldn't be reached, the rest need not wait for the
    /// same.
    Fate carry(Letters.Row letter) {
      if (broken != null) {
        return broken;
      }
      Transport open;
      try {
        open = open();
      } catch (MessagingException e) {
        broken = SmtpReply.unreachable(e);
        return broken;
      }
      try {
        var envelope = new Envelope(session, from, letter);
        open.sendMessage(envelope, envelope.getAllRecipients());
        return new Fate.Sent();
      } catch (MessagingException e) {
        return SmtpReply.to(e);
      }
    }

    private Transport open() throws MessagingException {
      Transport known = transport;
      if (known != null && known.isConnected()) {
        return known;
      }
      Transport fresh = session.getTransport(PROTOCOL);
      fresh.connect(settings.host(), settings.port(), settings.user(), password(settings));
      transport = fresh;
      return fresh;
    }

    @Override
    public void close() {
      try {
        if (transport != null) {
          transport.close();
        }
      } catch (MessagingException _) {
        // whatever was handed over has been acknowledged; a failed goodbye changes nothing
      }
    }
  }

  /// Without a user there is no password either: the two together are taken for a wish to sign in.
  private static @Nullable String password(MailSettings.Smtp settings) {
    if (settings.user() == null) {
      return null;
    }
    try {
      return settings.passwordFile() == null
          ? settings.password()
          : Files.readString(settings.passwordFile()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties properties(MailSettings.Smtp settings) {
    String timeout = Long.toString(settings.timeout().toMillis());
    boolean startTls = settings.startTls() && !settings.tls();
    String sockets = settings.tls() ? "ssl.socketFactory" : "socketFactory";
    var properties = new Properties();
    Map<String, Object> all =
        Map.of(
            "connectiontimeout",
            timeout,
            "timeout",
            timeout,
            "writetimeout",
            timeout,
            "auth",
            Boolean.toString(settings.user() != null),
            "ssl.enable",
            Boolean.toString(settings.tls()),
            "ssl.checkserveridentity",
            "true",
            "starttls.enable",
            Boolean.toString(startTls),
            "starttls.required",
            Boolean.toString(startTls),
            sockets,
            new PromptSockets(),
            sockets + ".fallback",
            "false");
    all.forEach((name, value) -> properties.put(String.join(".", "mail", PROTOCOL, name), value));
    return properties;
  }
}
