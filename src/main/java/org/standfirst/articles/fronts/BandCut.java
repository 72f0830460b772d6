package org.standfirst.articles.fronts;

import java.util.List;

/// How a band is cut: how many places it has beside its lead, and how many after those.
enum BandCut {
  /// The top of the front page.
  TOP("lead", 1, 3, 4),
  /// The top of a section's front.
  HEAD("open", 1, 2, 0),
  SPLIT("split", 1, 2, 1),
  MIRROR("mirror", 1, 4, 0),
  BESIDE("beside", 1, 1, 2),
  PICTURE("picture", 1, 3, 0),
  /// Opinion: voices side by side, none above the others.
  RAIL("rail", 0, 5, 0);

  /// Those for news, in turn, so that no two neighbours look alike.
  private static final List<BandCut> IN_TURN = List.of(SPLIT, MIRROR, BESIDE, PICTURE);

  private final String word;
  private final int leads;
  private final int seconds;
  private final int briefs;

  BandCut(String word, int leads, int seconds, int briefs) {
    this.word = word;
    this.leads = leads;
    this.seconds = seconds;
    this.briefs = briefs;
  }

  static BandCut inTurn(int number) {
    return IN_TURN.get(number % IN_TURN.size());
  }

  /// What the style sheet calls it.
  String word() {
    return word;
  }

  int leads() {
    return leads;
  }

  int seconds() {
    return seconds;
  }

  int places() {
    return leads + seconds + briefs;
  }

  /// The key of a place's name, which is followed by its number among its like.
  String name(int place) {
    if (leads == 0) {
      return "articles.fronts.place.voice";
    }
    if (place <= leads) {
      return "articles.fronts.place.lead";
    }
    return place <= leads + seconds
        ? "articles.fronts.place.second"
        : "articles.fronts.place.brief";
  }

  /// Which of its like a place is.
  int among(int place) {
    if (place <= leads) {
      return place;
    }
    return place <= leads + seconds ? place - leads : place - leads - seconds;
  }

  /// Whether a picture is shown there, however full the band is.
  boolean pictured(int place) {
    return pictured(place, places());
  }

  /// Whether a picture is shown there.
  ///
  /// @param pieces how many articles stand in the band
  boolean pictured(int place, int pieces) {
    boolean pair = this == MIRROR && pieces <= leads + 2;
    return place <= leads || pair || ((this == TOP || this == SPLIT) && place == firstBrief());
  }

  /// Whether an article's own kicker is shown there. One that is given by hand always is.
  boolean kicked(int place) {
    return leads > 0 && (this != TOP || place <= firstBrief());
  }

  private int firstBrief() {
    return leads + seconds + 1;
  }
}
