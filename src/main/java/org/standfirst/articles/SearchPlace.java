package org.standfirst.articles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in what search has found. The newest matches are ranked among themselves, then the next
/// older ones, and so on.
///
/// @param window below which the matches are ranked together
/// @param rank of the last result shown; infinite at the window's top
/// @param last the last result shown
record SearchPlace(Cursor window, float rank, Cursor last) {
  /// Before the first result.
  static final SearchPlace TOP = windowBelow(Cursor.TOP);

  private static final Pattern WORD = Pattern.compile("([^_]+)_([0-9a-f]{8})_([^_]+)");
  private static final String NEWEST = "newest";

  /// The top of the window that begins below that place.
  static SearchPlace windowBelow(Cursor place) {
    return new SearchPlace(place, Float.POSITIVE_INFINITY, Cursor.TOP);
  }

  /// The place that an address names; none where it names none.
  static @Nullable SearchPlace of(String word) {
    Matcher matcher = WORD.matcher(word);
    if (!matcher.matches()) {
      return null;
    }
    Cursor window = cursor(matcher.group(1));
    Cursor last = cursor(matcher.group(3));
    float rank = Float.intBitsToFloat(Integer.parseUnsignedInt(matcher.group(2), 16));
    return window == null || last == null || Float.isNaN(rank)
        ? null
        : new SearchPlace(window, rank, last);
  }

  /// How addresses name it.
  String word() {
    return "%s_%08x_%s".formatted(word(window), Float.floatToIntBits(rank), word(last));
  }

  private static @Nullable Cursor cursor(String word) {
    return word.equals(NEWEST) ? Cursor.TOP : Cursor.of(word);
  }

  private static String word(Cursor cursor) {
    return cursor.equals(Cursor.TOP) ? NEWEST : cursor.word();
  }
}
