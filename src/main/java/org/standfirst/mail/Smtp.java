package org.standfirst.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;

/// The SMTP server that takes our letters.
@Component
@Conditional(MailConfiguration.BySmtp.class)
class Smtp {
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
      Transport fresh = session.getTransport("smtp");
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

  private static String password(MailSettings.Smtp settings) {
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
    var properties = new Properties();
    properties.put("mail.smtp.connectiontimeout", timeout);
    properties.put("mail.smtp.timeout", timeout);
    properties.put("mail.smtp.writetimeout", timeout);
    properties.put("mail.smtp.auth", Boolean.toString(settings.user() != null));
    properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.tls()));
    boolean startTls = settings.startTls() && !settings.tls();
    properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
    properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    if (settings.tls()) {
      properties.put("mail.smtp.ssl.socketFactory", new PromptSockets());
      properties.put("mail.smtp.ssl.socketFactory.fallback", "false");
    } else {
      properties.put("mail.smtp.socketFactory", new PromptSockets());
      properties.put("mail.smtp.socketFactory.fallback", "false");
    }
    return properties;
  }
}
