package org.standfirst.newsletters.mime;

import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.smtp.MailAddress;

/// What is one recipient's own in a mail.
///
/// @param messageId without the angle brackets
/// @param leave where a mail program posts `List-Unsubscribe=One-Click` (RFC 8058)
/// @param leaveBy an address, a mail to which does the same; absent: there is none
public record Copy(
    Party to, String messageId, String leave, @Nullable String leaveBy, Filling slots) {
  private static final int LONGEST = 800;

  public Copy {
    if (!Copy.id(messageId)) {
      throw new IllegalArgumentException("not a message's id: " + messageId);
    }
    if (!Copy.web(leave)) {
      throw new IllegalArgumentException("not an address to leave by: " + leave);
    }
    if (leaveBy != null && !MailAddress.fits(leaveBy)) {
      throw new IllegalArgumentException("not an address that mail can be sent to");
    }
  }

  private static boolean id(String id) {
    int at = id.indexOf('@');
    return at > 0 && at < id.length() - 1 && id.indexOf('@', at + 1) < 0 && visible(id);
  }

  /// Whether this is an address on the web that can stand in a header and in an attribute.
  static boolean web(String address) {
    return (address.startsWith("https://") || address.startsWith("http://")) && visible(address);
  }

  private static boolean visible(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      char each = ascii.charAt(i);
      if (each <= ' ' || each > '~' || each == '<' || each == '>' || each == '"') {
        return false;
      }
    }
    return ascii.length() <= LONGEST;
  }
}
