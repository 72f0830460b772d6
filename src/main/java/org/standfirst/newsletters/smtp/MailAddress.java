package org.standfirst.newsletters.smtp;

/// Which addresses go through SMTP and into a header just as they are: ASCII, unquoted, an
/// internationalised domain in its `xn--` form. Nothing that fits can end a line or leave the angle
/// brackets.
public final class MailAddress {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;

  private MailAddress() {}

  /// Whether an address is of that kind.
  public static boolean fits(String address) {
    int at = address.indexOf('@');
    if (at < 1 || at > LONGEST_LOCAL_PART || address.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < at; i++) {
      if (!local(address.charAt(i))) {
        return false;
      }
    }
    for (int i = at + 1; i < address.length(); i++) {
      if (!domain(address.charAt(i))) {
        return false;
      }
    }
    return at + 1 < address.length();
  }

  private static boolean local(char each) {
    return each > ' ' && each < 0x7f && "()<>[]:;@\\,\"".indexOf(each) < 0;
  }

  private static boolean domain(char each) {
    return (each >= 'a' && each <= 'z')
        || (each >= '0' && each <= '9')
        || (each >= 'A' && each <= 'Z')
        || ".-_[]:".indexOf(each) >= 0;
  }
}
