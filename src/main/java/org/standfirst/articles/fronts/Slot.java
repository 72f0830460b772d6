package org.standfirst.articles.fronts;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place on a front for one article.
///
/// @param band the slug of the section whose band it is in; empty: the top of the page
/// @param number from 1, in the order of reading
public record Slot(String band, int number) implements Comparable<Slot> {
  /// What the word looks like, for addresses.
  static final String WORDS = "(?:top|band-[a-z0-9-]{1,100})-[0-9]{1,2}";

  private static final Pattern WORD = Pattern.compile("(?:top|band-([a-z0-9-]+))-([0-9]{1,2})");
  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::band).thenComparingInt(Slot::number);

  /// The place of that word; null: it is none.
  static @Nullable Slot of(String word) {
    Matcher parts = WORD.matcher(word);
    return parts.matches()
        ? new Slot(parts.group(1) == null ? "" : parts.group(1), Integer.parseInt(parts.group(2)))
        : null;
  }

  /// How addresses name it, and the page on which it is arranged.
  public String word() {
    return (band.isEmpty() ? "top" : "band-" + band) + "-" + number;
  }

  @Override
  public int compareTo(Slot other) {
    return ORDER.compare(this, other);
  }
}
