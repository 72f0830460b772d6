package org.standfirst.newsletters.pages;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Section;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.Topic;
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
/// @param theirs in which what somebody else has kept meanwhile differs; null: nobody has
/// @param said the key of what was done just now; empty: nothing
public record RhythmPage(
    Newsletter newsletter,
    Typed typed,
    List<Day> days,
    List<Section> sections,
    List<Topic> topics,
    @Nullable Instant nextAt,
    String outcome,
    List<Teaser> held,
    String subject,
    List<Mistake> mistakes,
    @Nullable List<Kept> theirs,
    String said) {
  /// A day of the week.
  public record Day(DayOfWeek day, String name) {}

  /// Something that is kept.
  ///
  /// @param key of what it is called
  public record Kept(String key, String value) {}

  /// What stands in the form.
  public record Typed(
      boolean on,
      Set<DayOfWeek> days,
      String at,
      String section,
      String topic,
      String most,
      String atLeast,
      Extent extent,
      String subject,
      String opening,
      int version) {
    /// The same, to be kept in the place of that version.
    public Typed at(int other) {
      return new Typed(
          on, days, at, section, topic, most, atLeast, extent, subject, opening, other);
    }
  }

  /// The key of what is to be put right in a field; empty: nothing.
  public String flaw(String field) {
    return mistakes.stream()
        .filter(each -> each.field().equals(field))
        .map(Mistake::key)
        .findFirst()
        .orElse("");
  }
}
