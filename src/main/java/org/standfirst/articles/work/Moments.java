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

  /// The moment that was typed; null: none that can be read. Of a time that the clock shows twice,
  /// as it is put back, it is the earlier one.
  public @Nullable Instant read(String typed) {
    LocalDateTime time = time(typed);
    return time == null || offsets(time) == 0 ? null : time.atZone(zone).toInstant();
  }

  /// The key of why no moment can be read; null: one can, or nothing was typed.
  public @Nullable String flaw(String typed) {
    if (isSkipped(typed)) {
      return "articles.refused.no-such-moment";
    }
    return typed.isEmpty() || read(typed) != null ? null : "articles.refused.no-moment";
  }

  /// Whether the clock, as it is put forward, leaves out what was typed.
  public boolean isSkipped(String typed) {
    LocalDateTime time = time(typed);
    return time != null && offsets(time) == 0;
  }

  /// Whether the clock, as it is put back, shows twice what was typed.
  public boolean isTwice(String typed) {
    LocalDateTime time = time(typed);
    return time != null && offsets(time) > 1;
  }

  private int offsets(LocalDateTime time) {
    return zone.getRules().getValidOffsets(time).size();
  }

  private static @Nullable LocalDateTime time(String typed) {
    try {
      return TYPED.matcher(typed).matches() ? LocalDateTime.parse(typed.replace(' ', 'T')) : null;
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
