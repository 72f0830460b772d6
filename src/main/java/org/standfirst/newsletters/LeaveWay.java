package org.standfirst.newsletters;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;

/// The way by which newsletters are left. Mail programs offer to leave with one click only where
/// that is encrypted (RFC 8058), and the big ones refuse newsletters without it: so none goes out
/// but from an origin with https, or from one that mail programs can't reach anyway.
@Component
public class LeaveWay {
  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|.+\\.localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");
  private final PaperSettings settings;

  LeaveWay(PaperSettings settings) {
    this.settings = settings;
  }

  /// Whether it is as mail programs ask.
  public boolean isSafe() {
    return isSafe(settings.url());
  }

  static boolean isSafe(URI origin) {
    return "https".equalsIgnoreCase(origin.getScheme())
        || THIS_MACHINE.matcher(origin.getHost().toLowerCase(Locale.ROOT)).matches();
  }
}
