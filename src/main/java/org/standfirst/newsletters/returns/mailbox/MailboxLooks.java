package org.standfirst.newsletters.returns.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.standfirst.database.Passing;
import org.standfirst.database.Rounds;
import org.standfirst.newsletters.returns.Returns;
import org.standfirst.newsletters.returns.Way;

/// Looks into the mailbox again and again, where one is set. A mail is put away when what it says
/// is committed; falls this node in between, it is read once more and found to be known.
@Component
@EnableConfigurationProperties(ReturnMailboxSettings.class)
class MailboxLooks extends Rounds {
  private static final Logger LOG = LoggerFactory.getLogger(MailboxLooks.class);
  private final ReturnMailboxSettings settings;
  private final MailboxTurn turn;
  private final Returns returns;

  MailboxLooks(ReturnMailboxSettings settings, MailboxTurn turn, Returns returns) {
    super("returns-mailbox", 1, settings.pause());
    this.settings = settings;
    this.turn = turn;
    this.returns = returns;
  }

  @Override
  public boolean isAutoStartup() {
    return settings.host() != null;
  }

  @Override
  protected void round() {
    try (MailboxTurn.Held held = turn.take()) {
      if (held != null) {
        look();
      }
    } catch (MessagingException e) {
      LOG.warn("The mailbox for returned newsletters can't be looked into: {}", e.getMessage());
    }
  }

  private void look() throws MessagingException {
    try (ImapMailbox mailbox = ImapMailbox.open(settings)) {
      for (Message mail : mailbox.mails()) {
        take(mail, mailbox);
      }
    }
  }

  private void take(Message mail, ImapMailbox mailbox) throws MessagingException {
    byte[] bytes = mailbox.bytes(mail);
    try {
      returns.mail(bytes, "", Way.MAILBOX);
    } catch (RuntimeException e) {
      if (Passing.isPassing(e)) {
        throw e;
      }
      LOG.error("A returned mail can't be taken in and is flagged in its mailbox", e);
      mailbox.aside(mail);
      return;
    }
    mailbox.away(mail);
  }
}
