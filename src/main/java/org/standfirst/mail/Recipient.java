package org.standfirst.mail;

import java.util.regex.Pattern;

/// Whom a letter is for.
///
/// @param address ASCII, an internationalised domain in its `xn--` form
/// @param name as people write it; may be empty
public record Recipient(String address, String name) {
  private static final Pattern ADDRESS =
      Pattern.compile("[!-~&&[^<>,;:\"()@]]+@[!-~&&[^<>,;\"()@]]+");

  public Recipient {
    if (!ADDRESS.matcher(address).matches()) {
      throw new IllegalArgumentException("not an address that mail can be sent to");
    }
    name = OneLine.of(name);
  }
}
