package org.standfirst.newsletters.deliveries;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import org.standfirst.site.PaperSettings;

/// The paper of these tests.
final class Papers {
  static final PaperSettings PAPER =
      new PaperSettings(
          URI.create("https://www.lamplighter.example"),
          new PaperSettings.Paper(
              "The Lamplighter", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "", ""));

  static final DkimKeys UNSIGNED = new DkimKeys(new DkimSettings(null, "", null));

  private Papers() {}
}
