package org.standfirst.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Walks through long lists, a stretch at a time, in both directions. Nothing is shown twice or
/// left out, whatever is published meanwhile.
@Component
class Listings {
  static final int STRETCH = 20;

  private final Teasers teasers;

  Listings(Teasers teasers) {
    this.teasers = teasers;
  }

  /// The stretch that an address asks for.
  Listing read(Shelf shelf, @Nullable String before, @Nullable String after) {
    if (after == null) {
      return before == null ? below(shelf, Cursor.TOP) : below(shelf, cursor(before));
    }
    List<Teaser> found = teasers.above(shelf, cursor(after), STRETCH + 1);
    return found.size() <= STRETCH
        ? below(shelf, Cursor.TOP)
        : listing(found.subList(1, found.size()), true, true);
  }

  private Listing below(Shelf shelf, Cursor place) {
    List<Teaser> found = teasers.below(shelf, place, STRETCH + 1);
    return listing(
        found.subList(0, Math.min(STRETCH, found.size())),
        !place.equals(Cursor.TOP),
        found.size() > STRETCH);
  }

  private static Listing listing(List<Teaser> shown, boolean newer, boolean older) {
    return new Listing(
        shown,
        newer && !shown.isEmpty() ? "?after=" + Cursor.at(shown.getFirst()).word() : "",
        older ? "?before=" + Cursor.at(shown.getLast()).word() : "");
  }

  private static Cursor cursor(String word) {
    Cursor cursor = Cursor.of(word);
    if (cursor == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return cursor;
  }
}
