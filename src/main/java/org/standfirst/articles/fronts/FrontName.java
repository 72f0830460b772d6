package org.standfirst.articles.fronts;

import org.jspecify.annotations.Nullable;
import org.standfirst.press.Subject;

/// Which front: the paper's own, or a section's.
///
/// @param section the section's slug; empty: the front page
public record FrontName(String section) {
  /// The front page.
  public static final FrontName PAGE = new FrontName("");

  /// What the word looks like, for addresses.
  static final String WORDS = "front-page|section-[a-z0-9-]{1,100}";

  private static final String PAGE_WORD = "front-page";
  private static final String SECTION = "section-";

  /// The front of that word; null: it is none.
  static @Nullable FrontName of(String word) {
    if (word.equals(PAGE_WORD)) {
      return PAGE;
    }
    return word.startsWith(SECTION) ? new FrontName(word.substring(SECTION.length())) : null;
  }

  /// How addresses and rows name it.
  String word() {
    return section.isEmpty() ? PAGE_WORD : SECTION + section;
  }

  /// Where readers find it.
  String address() {
    return "/" + section;
  }

  /// Where it is arranged.
  String path() {
    return FrontsPart.PATH + "/" + word();
  }

  /// What is launched on it, as the press knows it.
  Subject subject() {
    return new Subject("front:" + word());
  }
}
