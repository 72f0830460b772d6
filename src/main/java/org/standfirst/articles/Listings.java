package org.standfirst.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Walks through long lists, a stretch at a time, in both directions. Nothing is shown twice or
/// left out, whatever is published meanwhile.
@Component
public class Listings {
  static final int STRETCH = 20;

  private final Teasers teasers;

  Listings(Teasers teasers) {
    this.teasers = teasers;
  }

  /// The stretch that an address asks for.
  public Listing read(Selection selection, @Nullable String before, @Nullable String after) {
    if (after == null) {
      return before == null ? below(selection, Cursor.TOP) : below(selection, cursor(before));
    }
    List<Teaser> found = teasers.above(selection, cursor(after), STRETCH + 1);
    return found.size() <= STRETCH
        ? below(selection, Cursor.TOP)
        : amid(found.subList(1, found.size()));
  }

  private Listing below(Selection selection, Cursor place) {
    List<Teaser> found = teasers.below(selection, place, STRETCH + 1);
    List<Teaser> shown = found.subList(0, Math.min(STRETCH, found.size()));
    return new Listing(
        shown,
        place.equals(Cursor.TOP) ? "" : newer(shown),
        found.size() > STRETCH ? older(shown) : "");
  }

  private static Listing amid(List<Teaser> shown) {
    return new Listing(shown, newer(shown), older(shown));
  }

  private static String newer(List<Teaser> shown) {
    return shown.isEmpty() ? "" : "?after=" + Cursor.at(shown.getFirst()).word();
  }

  private static String older(List<Teaser> shown) {
    return "?before=" + Cursor.at(shown.getLast()).word();
  }

  private static Cursor cursor(String word) {
    Cursor cursor = Cursor.of(word);
    if (cursor == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return cursor;
  }
}
