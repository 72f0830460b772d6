package org.standfirst.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text that an agency delivers to be printed.
///
/// @param source whose it is, and which version
/// @param words what it says
/// @param byline as the agency gives it; may be empty
/// @param credit whose copy it is; may be empty
/// @param subjects what it is about, as the agency classifies it
/// @param places names of where it plays
/// @param pictures those that come with it, the most important first
/// @param embargo the moment before which it must not be printed
record Item(
    Source source,
    Words words,
    String byline,
    String credit,
    List<Subject> subjects,
    List<String> places,
    List<Picture> pictures,
    @Nullable Instant embargo)
    implements Parsed {
  Item {
    subjects = List.copyOf(subjects);
    places = List.copyOf(places);
    pictures = List.copyOf(pictures);
  }

  /// Which item of which agency, in which version.
  ///
  /// @param uri the agency's own name of the item, the same for all its versions
  record Source(String agency, String uri, Version version) {}

  /// What it says.
  ///
  /// @param standfirst may be empty
  /// @param body HTML of paragraphs, subheadings, quotations and lists
  /// @param language a BCP 47 tag; empty where the agency doesn't say
  record Words(String headline, String standfirst, String body, String language) {}

  /// What it is about.
  ///
  /// @param name may be empty
  /// @param codes the agency's codes of it: addresses and literals
  record Subject(String name, List<String> codes) {
    Subject {
      codes = List.copyOf(codes);
    }
  }

  /// A picture that comes with it.
  ///
  /// @param files where its renditions lie, the largest first
  /// @param alt what it shows, for those who can't see it; empty where the agency doesn't say
  /// @param title what it is called, for want of anything better
  record Picture(List<String> files, String alt, String caption, String credit, String title) {
    Picture {
      files = List.copyOf(files);
    }
  }
}
