package org.standfirst.articles.work;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;

/// Moments as they are typed: in the paper's zone, to the second.
@Component
public class Moments {
  private static final Pattern TYPED =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?");
  private final ZoneId zone;

  Moments(PaperSettings settings) {
    this.zone = settings.paper().zone();
  }

  /// The moment that was typed; null: none that can be read.
  public @Nullable Instant read(String typed) {
    try {
      return TYPED.matcher(typed).matches()
          ? LocalDateTime.parse(typed.replace(' ', 'T')).atZone(zone).toInstant()
          : null;
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// As a browser's field for a moment takes it.
  public String typed(@Nullable Instant moment) {
    return moment == null
        ? ""
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
            moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
  }
}
