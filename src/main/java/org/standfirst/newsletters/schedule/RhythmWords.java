package org.standfirst.newsletters.schedule;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// Says rhythms in words.
@Component
public class RhythmWords {
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private final PaperSettings settings;
  private final Texts texts;

  RhythmWords(PaperSettings settings, Texts texts) {
    this.settings = settings;
    this.texts = texts;
  }

  /// As “Weekdays at 06:30”.
  public String of(Rhythm rhythm) {
    return texts.plain("newsletters.rhythm.words", of(rhythm.days()), rhythm.at().toString());
  }

  /// As “Weekdays”.
  public String of(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return texts.plain("newsletters.rhythm.daily");
    }
    return days.equals(WEEKDAYS)
        ? texts.plain("newsletters.rhythm.weekdays")
        : days.stream().sorted().map(this::name).collect(Collectors.joining(", "));
  }

  /// The day's name.
  public String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, settings.paper().language());
  }
}
