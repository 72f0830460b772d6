package org.standfirst.newsletters.mime;

import java.util.regex.Pattern;
import org.standfirst.newsletters.smtp.MailAddress;

/// Who writes, or who is written to.
///
/// @param name as people write it; may be empty
/// @param address ASCII, an internationalised domain in its `xn--` form
public record Party(String name, String address) {
  private static final int LONGEST = 120;
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\u200c\u200d]]+");

  public Party {
    if (!MailAddress.fits(address)) {
      throw new IllegalArgumentException("not an address that mail can be sent to");
    }
    name = oneLine(name);
    if (name.length() > LONGEST) {
      name = oneLine(name.substring(0, LONGEST));
    }
  }

  /// Fit for a header: no line breaks, no control characters, nothing that turns the direction of
  /// writing around. What joins letters and pictures into one stays.
  static String oneLine(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) < ' ' || words.charAt(i) > '~') {
        return UNFIT.matcher(words).replaceAll(" ").strip();
      }
    }
    return words.strip();
  }
}
