package org.standfirst.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/// Where mails that are finished already, such as a newsletter's, are dropped into the demo's
/// mailbox. It exists where the mailbox does.
@Component
@Conditional(MailConfiguration.ToMailbox.class)
public class Letterbox {
  private static final Session SESSION = Session.getInstance(new Properties());
  private final Letters letters;

  Letterbox(Letters letters) {
    this.letters = letters;
  }

  /// Keeps a mail.
  ///
  /// @param message as it goes over SMTP
  /// @return false where it can't be read as one
  public boolean drop(String address, byte[] message) {
    try {
      var mail = new MimeMessage(SESSION, new ByteArrayInputStream(message));
      letters.add(
          new Letter(
              new Recipient(address, ""),
              String.valueOf(mail.getSubject()),
              words(mail, "text/plain"),
              words(mail, "text/html"),
              "newsletter"),
          MailRoute.MAILBOX.state());
      return true;
    } catch (MessagingException | IOException | IllegalArgumentException _) {
      return false;
    }
  }

  /// The first part of that kind; empty: there is none.
  private static String words(Part part, String kind) throws MessagingException, IOException {
    if (part.isMimeType(kind)) {
      return String.valueOf(part.getContent());
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart each = parts.getBodyPart(i);
        String found = words(each, kind);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
