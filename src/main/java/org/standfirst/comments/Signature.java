package org.standfirst.comments;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What somebody is called in discussions.
///
/// @param name empty: nobody any more
public record Signature(String name) {
  /// Of whoever was erased.
  public static final Signature NOBODY = new Signature("");

  private static final int TONES = 6;

  /// A pseudonym where they have one, else the first name and the last one's initial.
  public static Signature of(
      @Nullable String first, @Nullable String last, @Nullable String pseudonym) {
    if (pseudonym != null) {
      return new Signature(pseudonym);
    }
    if (first == null || last == null) {
      return NOBODY;
    }
    String initial = initial(last);
    return new Signature(initial.isEmpty() ? first : first + " " + initial + ".");
  }

  public boolean isNobodys() {
    return name.isEmpty();
  }

  /// Stands in for a face.
  public String initials() {
    String[] words = name.split("[ \\u00a0]+", -1);
    String first = initial(words[0]);
    return words.length == 1 ? first : first + initial(words[words.length - 1]);
  }

  /// One of a few colours of the face.
  public int tone() {
    return Math.floorMod(name.hashCode(), TONES) + 1;
  }

  private static String initial(String word) {
    return word.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .mapToObj(each -> Character.toString(each).toUpperCase(Locale.ROOT))
        .reduce("", String::concat);
  }
}
