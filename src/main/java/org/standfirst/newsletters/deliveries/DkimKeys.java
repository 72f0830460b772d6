package org.standfirst.newsletters.deliveries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.database.StartRefused;
import org.standfirst.newsletters.mime.DkimKey;

/// The keys that newsletters are signed with: none, or the one of the settings.
@Component
class DkimKeys {
  private final List<DkimKey> all;

  DkimKeys(DkimSettings settings) {
    String domain = settings.domain();
    this.all = domain == null || domain.isBlank() ? List.of() : List.of(read(domain, settings));
  }

  List<DkimKey> all() {
    return all;
  }

  private static DkimKey read(String domain, DkimSettings settings) {
    Path file = settings.keyFile();
    try {
      return DkimKey.of(domain, settings.selector(), file == null ? "" : Files.readString(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new StartRefused(
          "standfirst.newsletter.dkim: newsletters can't be signed ("
              + e.getMessage()
              + "). Set selector, and key-file to a file that holds a private key in PEM.",
          e);
    }
  }
}
