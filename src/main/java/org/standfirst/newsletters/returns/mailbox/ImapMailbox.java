package org.standfirst.newsletters.returns.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.returns.parsing.Reports;

/// A mailbox by IMAP (RFC 9051), opened for one look.
final class ImapMailbox implements AutoCloseable {
  private static final int MOST_AT_ONCE = 100;
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

  /// The first of the mails that nobody has set aside or put away.
  Message[] mails() throws MessagingException {
    Message[] all =
        folder.search(new AndTerm(without(Flags.Flag.FLAGGED), without(Flags.Flag.DELETED)));
    Message[] first = all.length <= MOST_AT_ONCE ? all : Arrays.copyOf(all, MOST_AT_ONCE);
    var numbers = new FetchProfile();
    numbers.add(UIDFolder.FetchProfileItem.UID);
    numbers.add(FetchProfile.Item.SIZE);
    folder.fetch(first, numbers);
    return first;
  }

  private static FlagTerm without(Flags.Flag flag) {
    return new FlagTerm(new Flags(flag), false);
  }

  /// By what a mail is known again at the next look, while the server numbers its mails as now.
  String mark(Message mail) throws MessagingException {
    return folder.getUIDValidity() + " " + folder.getUID(mail);
  }

  /// Whether the server still speaks with us.
  boolean isOpen() {
    return folder.isOpen();
  }

  /// A mail as it came, as far as it is looked at; it is no more read by that than before.
  byte[] bytes(Message mail) throws MessagingException {
    var message = (IMAPMessage) mail;
    message.setPeek(true);
    try (InputStream content = message.getMimeStream()) {
      byte[] bytes = content.readNBytes(Reports.MOST_BYTES);
      if (bytes.length == 0 && message.getSize() > 0) {
        throw new MessagingException("The server doesn't hand the mail out");
      }
      return bytes;
    } catch (IOException e) {
      throw new MessagingException("The mail broke off", e);
    }
  }

  /// Puts mails where they aren't looked at again.
  void away(List<Message> mails) throws MessagingException {
    Message[] all = mails.toArray(Message[]::new);
    if (store.hasCapability("MOVE")) {
      folder.moveMessages(all, taken);
    } else {
      folder.copyMessages(all, taken);
      folder.setFlags(all, new Flags(Flags.Flag.DELETED), true);
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
