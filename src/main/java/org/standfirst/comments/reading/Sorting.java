package org.standfirst.comments.reading;

import java.util.Locale;

/// In what order the threads of a discussion stand.
public enum Sorting {
  NEWEST("", "number < :number", "number DESC"),
  OLDEST("", "number > :number", "number"),
  RECOMMENDED(
      "recommendations",
      "(recommendations, number) < (:key, :number)",
      "recommendations DESC, number DESC"),
  DISCUSSED("below", "(below, number) < (:key, :number)", "below DESC, number DESC"),
  /// Those that journalists have picked, whichever thread they stand in.
  PICKS("", "number < :number", "number DESC");

  private final String key;
  private final String beyond;
  private final String order;

  Sorting(String key, String beyond, String order) {
    this.key = key;
    this.beyond = beyond;
    this.order = order;
  }

  /// The order of that word; the newest first for any other.
  public static Sorting of(String word) {
    for (Sorting each : values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    return NEWEST;
  }

  /// Its name in addresses and in keys.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The query for the comments of a page: a walk along one index.
  String query() {
    return """
    SELECT comment FROM comment_ranks
    WHERE article = :article AND placed AND %s AND %s
    ORDER BY %s LIMIT :count
    """
        .formatted(this == PICKS ? "picked" : "parent IS NULL", beyond, order);
  }

  /// Where a page begins that is the first.
  ThreadPlace top() {
    return this == OLDEST ? ThreadPlace.BOTTOM : ThreadPlace.TOP;
  }

  /// Where the page goes on after a comment.
  ThreadPlace after(ShownComment last) {
    return new ThreadPlace(
        switch (key) {
          case "recommendations" -> last.recommendations();
          case "below" -> last.below();
          default -> 0;
        },
        last.number());
  }
}
