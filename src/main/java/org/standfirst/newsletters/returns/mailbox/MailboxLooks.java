package org.standfirst.newsletters.returns.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.standfirst.database.Passing;
import org.standfirst.database.Rounds;
import org.standfirst.newsletters.returns.Returns;
import org.standfirst.newsletters.returns.Way;

/// Looks into the mailbox again and again, where one is set. A mail is put away when what it says
/// is committed; falls this node in between, it is read once more and found to be known. One at
/// which looks end again and again is flagged and let lie, so that it doesn't hold up the others.
@Component
@EnableConfigurationProperties(ReturnMailboxSettings.class)
class MailboxLooks extends Rounds {
  private static final Logger LOG = LoggerFactory.getLogger(MailboxLooks.class);
  private static final int MOST_TRIES = 3;
  private static final int MOST_TROUBLES = 1_000;
  private static final int MOST_IN_A_LOOK = 20_000;

  /// How often something went wrong with a mail that lies there yet.
  private final Map<String, Integer> troubles = new HashMap<>();

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
      boolean fewer = true;
      for (int looked = 0;
          fewer && looked < MOST_IN_A_LOOK && !Thread.currentThread().isInterrupted(); ) {
        Message[] mails = mailbox.mails();
        looked += mails.length;
        fewer = look(mails, mailbox);
      }
    }
  }

  /// Takes mails in; says whether fewer lie there now.
  private boolean look(Message[] mails, ImapMailbox mailbox) throws MessagingException {
    boolean fewer = false;
    List<Message> taken = new ArrayList<>();
    for (Message mail : mails) {
      if (troubles.getOrDefault(mailbox.mark(mail), 0) >= MOST_TRIES) {
        LOG.error("A returned mail can't be fetched or put away and is flagged in its mailbox");
        troubles.remove(mailbox.mark(mail));
        mailbox.aside(mail);
        fewer = true;
      } else {
        did(mail, mailbox, () -> take(mail, mailbox, taken));
      }
    }
    return putAway(taken, mailbox) || fewer;
  }

  /// All at once; where the server won't, one by one.
  private boolean putAway(List<Message> mails, ImapMailbox mailbox) throws MessagingException {
    if (mails.isEmpty()) {
      return false;
    }
    if (mails.size() > 1) {
      try {
        mailbox.away(mails);
        return true;
      } catch (MessagingException e) {
        if (!mailbox.isOpen()) {
          throw e;
        }
        LOG.warn("Returned mails can't be put away together: {}", e.getMessage());
      }
    }
    boolean fewer = false;
    for (Message mail : mails) {
      fewer |= did(mail, mailbox, () -> mailbox.away(List.of(mail)));
    }
    return fewer;
  }

  /// Does something with a mail; says whether that went well. Trouble with one is counted, and ends
  /// the look only where the server speaks with us no more.
  private boolean did(Message mail, ImapMailbox mailbox, Deed deed) throws MessagingException {
    String mark = mailbox.mark(mail);
    try {
      deed.done();
      return true;
    } catch (MessagingException e) {
      if (troubles.size() >= MOST_TROUBLES) {
        troubles.clear();
      }
      troubles.merge(mark, 1, Integer::sum);
      if (!mailbox.isOpen()) {
        throw e;
      }
      LOG.warn("A returned mail can't be fetched or put away for now: {}", e.getMessage());
      return false;
    }
  }

  /// @param taken gets the mail that is to be put away
  private void take(Message mail, ImapMailbox mailbox, List<Message> taken)
      throws MessagingException {
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
    taken.add(mail);
  }

  /// Something that is done with a mail.
  private interface Deed {
    void done() throws MessagingException;
  }
}
