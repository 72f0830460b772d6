package org.standfirst.newsletters.pages;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Section;
import org.standfirst.articles.Teaser;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.issues.Extent;

/// The page of a newsletter's rhythm.
///
/// @param typed what stands in the form
/// @param nextAt when it makes the next issue; null: it doesn't go on
/// @param outcome the key of what came of it last; empty: nothing yet
/// @param held what it would hold now
/// @param subject it would have now
/// @param said the key of what was done just now; empty: nothing
public record RhythmPage(
    Newsletter newsletter,
    Typed typed,
    List<Day> days,
    List<Section> sections,
    @Nullable Instant nextAt,
    String outcome,
    List<Teaser> held,
    String subject,
    List<Mistake> mistakes,
    boolean stale,
    String said) {
  /// A day of the week.
  public record Day(DayOfWeek day, String name) {}

  /// What stands in the form.
  public record Typed(
      boolean on,
      Set<DayOfWeek> days,
      String at,
      String section,
      String most,
      String atLeast,
      Extent extent,
      String subject,
      String opening,
      int version) {}

  /// The key of what is to be put right in a field; empty: nothing.
  public String flaw(String field) {
    return mistakes.stream()
        .filter(each -> each.field().equals(field))
        .map(Mistake::key)
        .findFirst()
        .orElse("");
  }
}
