package org.standfirst.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/// A letter as MIME, under the identifier it got when it was posted: a copy sent twice can be told.
final class Envelope extends MimeMessage {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private final String messageId;

  Envelope(Session session, InternetAddress from, Letters.Row letter) throws MessagingException {
    super(session);
    this.messageId = letter.messageId();
    setFrom(from);
    setRecipient(Message.RecipientType.TO, address(letter.to()));
    setSubject(letter.subject(), UTF_8);
    setSentDate(Date.from(letter.postedAt()));
    setHeader("Auto-Submitted", "auto-generated");
    setContent(alternatives(letter));
    saveChanges();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + messageId + ">");
  }

  static InternetAddress address(Recipient recipient) throws MessagingException {
    try {
      return new InternetAddress(recipient.address(), recipient.name(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("Java comes with UTF-8", e);
    }
  }

  private static MimeMultipart alternatives(Letters.Row letter) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(letter.text(), UTF_8);
    var html = new MimeBodyPart();
    html.setText(letter.html(), UTF_8, "html");
    return new MimeMultipart("alternative", text, html);
  }
}
