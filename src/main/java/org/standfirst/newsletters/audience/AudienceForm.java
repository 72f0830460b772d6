package org.standfirst.newsletters.audience;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.audience.Audience.Subscription;
import org.standfirst.site.Fields;

/// Reads an audience from a form. What can't be read narrows nothing, and isn't kept: the issue
/// would go to more people than was meant.
final class AudienceForm {
  private static final int MOST_DAYS = 3_650;

  private AudienceForm() {}

  static Audience read(Fields fields) {
    int within = days(fields.text("readWithin"));
    return new Audience(
        slug(fields.text("section")),
        within == 0 ? Audience.READ_WITHIN : within,
        date(fields.text("registeredSince")),
        date(fields.text("registeredBefore")),
        days(fields.text("unopenedFor")),
        days(fields.text("unclickedFor")),
        subscription(fields.text("subscription")),
        language(fields.text("language")),
        number(fields.text("list")),
        date(fields.text("chosenSince")),
        fields.texts("withoutNewsletter").stream()
            .map(AudienceForm::slug)
            .filter(each -> !each.isEmpty())
            .distinct()
            .toList(),
        fields.texts("withoutIssue").stream()
            .map(AudienceForm::number)
            .filter(each -> each != null)
            .distinct()
            .toList());
  }

  /// The names of fields that can't be read.
  static List<String> unread(Fields fields) {
    return Stream.concat(
            Stream.of("registeredSince", "registeredBefore", "chosenSince")
                .filter(each -> date(fields.text(each)) == null),
            Stream.of("readWithin", "unopenedFor", "unclickedFor")
                .filter(each -> number(fields.text(each)) == null))
        .filter(each -> !fields.text(each).isBlank())
        .toList();
  }

  private static Subscription subscription(String text) {
    for (Subscription each : Subscription.values()) {
      if (each.name().equalsIgnoreCase(text)) {
        return each;
      }
    }
    return Subscription.ANY;
  }

  /// A name in addresses; empty: it can be none.
  private static String slug(String text) {
    return text.matches("[a-z0-9-]{1,100}") ? text : "";
  }

  private static String language(String text) {
    String code = text.strip().toLowerCase(Locale.ROOT);
    return List.of(Locale.getISOLanguages()).contains(code) ? code : "";
  }

  private static @Nullable LocalDate date(String text) {
    try {
      LocalDate date = text.isBlank() ? null : LocalDate.parse(text.strip());
      return date == null || date.getYear() < 1900 || date.getYear() > 9999 ? null : date;
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private static int days(String text) {
    Long number = number(text);
    return number == null ? 0 : (int) Math.min(number, MOST_DAYS);
  }

  private static @Nullable Long number(String text) {
    String digits = text.strip();
    return digits.matches("[0-9]{1,18}") ? (Long) Long.parseLong(digits) : null;
  }
}
