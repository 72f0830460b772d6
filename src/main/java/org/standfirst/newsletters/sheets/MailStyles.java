package org.standfirst.newsletters.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The style of mails in the colour of a newsletter.
@Component
class MailStyles {
  private static final String FILE = "newsletters/mail.css";
  private static final int MOST = 100;
  private final String css;
  private final Map<Accent, MailStyle> read = new ConcurrentHashMap<>();

  MailStyles() {
    try {
      this.css = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MailStyle in(Accent accent) {
    if (read.size() > MOST) {
      read.clear();
    }
    return read.computeIfAbsent(
        accent,
        wanted ->
            MailStyle.of(
                css.replace("ACCENT-DAY", wanted.day()).replace("ACCENT-NIGHT", wanted.night())));
  }
}
