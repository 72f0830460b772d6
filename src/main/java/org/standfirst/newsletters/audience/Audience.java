package org.standfirst.newsletters.audience;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// To whom an issue goes, of those who chose its newsletter: everybody whom nothing here leaves
/// out. It is kept as JSON in the issue's row.
///
/// @param section slug of a section of which they have read something lately; empty: no matter.
///   Only of readers who let us remember do we know
/// @param readWithin how many days ago at the most that was
/// @param registeredSince since when we know them at the earliest; null: no matter
/// @param registeredBefore before which day we know them; null: no matter
/// @param unopenedFor for how many days they have opened nothing; 0: no matter
/// @param unclickedFor for how many days they have followed no link; 0: no matter
/// @param subscription whether they have one
/// @param language code of the language they are written to in; empty: no matter
/// @param list number of the list they came by; null: no matter
/// @param chosenSince since when they have chosen the newsletter; null: no matter
/// @param withoutNewsletters slugs: who gets one of them is left out
/// @param withoutIssues numbers: who got one of them is left out
public record Audience(
    String section,
    int readWithin,
    @Nullable LocalDate registeredSince,
    @Nullable LocalDate registeredBefore,
    int unopenedFor,
    int unclickedFor,
    Subscription subscription,
    String language,
    @Nullable Long list,
    @Nullable LocalDate chosenSince,
    List<String> withoutNewsletters,
    List<Long> withoutIssues) {
  /// How long ago a section was read at the most, where nothing else is said.
  static final int READ_WITHIN = 90;

  /// Everybody who chose the newsletter.
  public static final Audience EVERYBODY =
      new Audience(
          "",
          READ_WITHIN,
          null,
          null,
          0,
          0,
          Subscription.ANY,
          "",
          null,
          null,
          List.of(),
          List.of());

  public Audience {
    withoutNewsletters = List.copyOf(withoutNewsletters);
    withoutIssues = List.copyOf(withoutIssues);
  }

  /// Whether somebody subscribes.
  public enum Subscription {
    ANY,
    SUBSCRIBERS,
    OTHERS
  }

  /// Whether anybody who chose the newsletter is left out.
  public boolean narrowed() {
    return !equals(EVERYBODY);
  }
}
