package org.standfirst.articles;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.media.ImageId;
import org.standfirst.wall.Access;

/// An article as it is handed to the desk.
///
/// @param words what it says
/// @param origin who wrote it
/// @param place where it stands in the paper
/// @param lead the picture on top, if it has one
/// @param timing when it is, or was, published
public record Copy(Words words, Origin origin, Place place, @Nullable ImageId lead, Timing timing) {

  /// What it says.
  ///
  /// @param standfirst the sentence or two under the headline; may be empty
  /// @param kicker the word or two above it; may be empty
  /// @param body HTML; whatever the paper doesn't print is taken out of it
  /// @param language a BCP 47 tag such as `en` or `en-GB`
  public record Words(
      String headline, String standfirst, String kicker, String body, String language) {}

  /// Who wrote it.
  ///
  /// @param byline as the agency gave it: nobody in it is one of the paper's own
  /// @param credit whose copy it is, such as an agency; may be empty
  /// @param authors slugs of the paper's own authors, in the order of the byline
  /// @param contributors who did what, in the order of the byline, where that is said, in place of
  ///   `authors`
  public record Origin(
      String byline, String credit, List<String> authors, List<Contributor> contributors) {
    // manuscripts that were kept before contributors were said have none
    public Origin {
      authors = List.copyOf(authors);
      contributors = contributors == null ? List.of() : List.copyOf(contributors);
    }

    /// Of which nothing more is said.
    public Origin(String byline, String credit, List<String> authors) {
      this(byline, credit, authors, List.of());
    }
  }

  /// Where it stands in the paper.
  ///
  /// @param section the section's slug
  /// @param topics names of topics; those not known yet are made
  public record Place(String section, List<String> topics, Access access) {
    /// So many topics are kept.
    public static final int MOST_TOPICS = 20;

    /// Of a topic so much.
    public static final int LONGEST_TOPIC = 100;

    public Place {
      topics = List.copyOf(topics);
    }
  }

  /// When it is published.
  public sealed interface Timing {
    /// At once.
    record Now() implements Timing {}

    /// It was, at that moment; a moment yet to come counts as now.
    record At(Instant moment) implements Timing {}

    /// Not yet: it stays a draft until the desk publishes it.
    record Draft() implements Timing {}
  }
}
