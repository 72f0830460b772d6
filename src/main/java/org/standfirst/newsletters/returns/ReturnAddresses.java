package org.standfirst.newsletters.returns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The addresses that returned mail comes to: the return path of each copy, and one for complaints.
@Component
public class ReturnAddresses {
  private static final Pattern BOUNCE = Pattern.compile("bounce\\+([^@+]{1,64})");
  private final Origins origins;
  private final String domain;

  ReturnAddresses(ReturnSettings settings, Origins origins) {
    this.origins = origins;
    this.domain = settings.domain() == null ? "" : settings.domain();
  }

  /// What stands behind their @; empty: none is set, and bounces go to whom a newsletter is from.
  public String domain() {
    return domain;
  }

  /// Whether that is one of them: a copy's only with its own signature.
  ///
  /// @param address in lower case
  public boolean isOurs(String address) {
    int at = address.lastIndexOf('@');
    if (at < 0 || !address.substring(at + 1).equalsIgnoreCase(domain)) {
      return false;
    }
    String box = address.substring(0, at);
    Matcher bounce = BOUNCE.matcher(box);
    return box.equals("complaints") || (bounce.matches() && origins.isToken(bounce.group(1)));
  }
}
