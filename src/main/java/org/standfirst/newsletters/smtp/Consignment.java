package org.standfirst.newsletters.smtp;

/// A message on its way to one recipient.
///
/// @param returnPath where bounces go; may be empty
/// @param message as it goes over the wire: lines end in CRLF, the last one too, and no line begins
///   with a dot that isn't doubled
public record Consignment(long delivery, String returnPath, String recipient, byte[] message) {
  public Consignment {
    if (!MailAddress.fits(recipient) || !(returnPath.isEmpty() || MailAddress.fits(returnPath))) {
      throw new IllegalArgumentException("not an address that mail can be sent to");
    }
    int length = message.length;
    if (length < 2 || message[length - 2] != '\r' || message[length - 1] != '\n') {
      throw new IllegalArgumentException("the message's last line has no end");
    }
  }
}
