package org.standfirst.readers.people;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/// An address that mail can be sent to, its domain in ASCII.
///
/// @param address as it was typed, but for the domain
public record EmailAddress(String address) {
  private static final int LONGEST = 254;
  private static final int LONGEST_BOX = 64;
  private static final Pattern BOX =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

  /// What was read in the field.
  public sealed interface Reading {
    /// An address.
    record Deliverable(EmailAddress address) implements Reading {}

    /// None.
    ///
    /// @param problem the key of the words that say why
    record Undeliverable(String problem) implements Reading {}
  }

  /// Reads what was typed.
  public static Reading read(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Reading.Undeliverable("readers.email.missing");
    }
    if (text.length() > LONGEST) {
      return new Reading.Undeliverable("readers.email.too-long");
    }
    int at = text.lastIndexOf('@');
    if (at < 0) {
      return new Reading.Undeliverable("readers.email.no-at");
    }
    if (at == 0) {
      return new Reading.Undeliverable("readers.email.nothing-before");
    }
    if (at == text.length() - 1) {
      return new Reading.Undeliverable("readers.email.nothing-after");
    }
    return read(text.substring(0, at), text.substring(at + 1));
  }

  private static Reading read(String box, String host) {
    if (box.length() > LONGEST_BOX || !BOX.matcher(box).matches()) {
      return new Reading.Undeliverable("readers.email.odd-before");
    }
    String domain = ascii(host);
    if (!DOMAIN.matcher(domain).matches()) {
      return new Reading.Undeliverable(
          host.indexOf('.') < 0 ? "readers.email.no-dot-after" : "readers.email.odd-after");
    }
    String address = box + "@" + domain;
    return address.length() > LONGEST
        ? new Reading.Undeliverable("readers.email.too-long")
        : new Reading.Deliverable(new EmailAddress(address));
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  /// What addresses are compared by.
  public String key() {
    return address.toLowerCase(Locale.ROOT);
  }

  /// The key of what was typed; empty where that is no address.
  public static String key(String typed) {
    return switch (read(typed)) {
      case Reading.Deliverable(EmailAddress address) -> address.key();
      case Reading.Undeliverable _ -> "";
    };
  }
}
