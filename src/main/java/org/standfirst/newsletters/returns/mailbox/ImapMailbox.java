package org.standfirst.newsletters.returns.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.returns.parsing.Reports;

/// A mailbox by IMAP (RFC 9051), opened for one look.
final class ImapMailbox implements AutoCloseable {
  private static final int MOST_AT_ONCE = 200;
  private final IMAPStore store;
  private final IMAPFolder folder;
  private final IMAPFolder taken;

  private ImapMailbox(IMAPStore store, IMAPFolder folder, IMAPFolder taken) {
    this.store = store;
    this.folder = folder;
    this.taken = taken;
  }

  static ImapMailbox open(ReturnMailboxSettings settings) throws MessagingException {
    String protocol = settings.tls() ? "imaps" : "imap";
    Session session = Session.getInstance(properties(protocol, settings));
    var store = (IMAPStore) session.getStore(protocol);
    try {
      store.connect(settings.host(), settings.port(), settings.user(), password(settings));
      var taken = (IMAPFolder) store.getFolder(settings.taken());
      if (!taken.exists()) {
        taken.create(Folder.HOLDS_MESSAGES);
      }
      var folder = (IMAPFolder) store.getFolder(settings.folder());
      folder.open(Folder.READ_WRITE);
      return new ImapMailbox(store, folder, taken);
    } catch (MessagingException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /// The mails that nobody has set aside, the first of them.
  Message[] mails() throws MessagingException {
    Message[] all = folder.search(new FlagTerm(new Flags(Flags.Flag.FLAGGED), false));
    return all.length <= MOST_AT_ONCE ? all : Arrays.copyOf(all, MOST_AT_ONCE);
  }

  /// A mail as it came, as far as it is looked at; it is no more read by that than before.
  byte[] bytes(Message mail) throws MessagingException {
    var message = (IMAPMessage) mail;
    message.setPeek(true);
    try (InputStream content = message.getMimeStream()) {
      return content.readNBytes(Reports.MOST_BYTES);
    } catch (IOException e) {
      throw new MessagingException("The mail broke off", e);
    }
  }

  /// Puts a mail where it isn't looked at again.
  void away(Message mail) throws MessagingException {
    Message[] one = {mail};
    if (store.hasCapability("MOVE")) {
      folder.moveMessages(one, taken);
    } else {
      folder.copyMessages(one, taken);
      mail.setFlag(Flags.Flag.DELETED, true);
    }
  }

  /// Marks a mail that can't be taken in, for somebody to look at.
  void aside(Message mail) throws MessagingException {
    mail.setFlag(Flags.Flag.FLAGGED, true);
  }

  @Override
  public void close() throws MessagingException {
    try (store) {
      if (folder.isOpen()) {
        folder.close(true);
      }
    }
  }

  private static String password(ReturnMailboxSettings settings) {
    try {
      return settings.passwordFile() == null
          ? settings.password()
          : Files.readString(settings.passwordFile()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties properties(String protocol, ReturnMailboxSettings settings) {
    String timeout = Long.toString(settings.timeout().toMillis());
    String start = Boolean.toString(settings.startTls() && !settings.tls());
    var properties = new Properties();
    set(properties, protocol, "connectiontimeout", timeout);
    set(properties, protocol, "timeout", timeout);
    set(properties, protocol, "writetimeout", timeout);
    set(properties, protocol, "ssl.checkserveridentity", "true");
    set(properties, protocol, "starttls.enable", start);
    set(properties, protocol, "starttls.required", start);
    return properties;
  }

  private static void set(
      Properties properties, String protocol, String name, @Nullable String to) {
    properties.put("mail." + protocol + "." + name, String.valueOf(to));
  }
}
