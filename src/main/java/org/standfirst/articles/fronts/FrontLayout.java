package org.standfirst.articles.fronts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.fronts.Filling.Filled;
import org.standfirst.articles.fronts.Filling.Piece;
import org.standfirst.articles.pages.Band;
import org.standfirst.articles.pages.Card;

/// Draws the bands of a front, so that it looks edited: a lead with a picture on top, then a band
/// for each section, no two neighbours cut alike, opinion apart from the news.
final class FrontLayout {
  private static final String PICTURED_PAIR =
      "(min-width: 68.75rem) 24rem, (min-width: 43.75rem) 50vw, calc(100vw - 2rem)";

  private FrontLayout() {}

  /// The band; null where nothing stands in it.
  static @Nullable Band draw(Filled band) {
    List<Piece> pieces = band.pieces();
    if (pieces.isEmpty()) {
      return null;
    }
    BandCut cut = cut(band);
    int beside = Math.min(pieces.size(), cut.leads() + cut.seconds());
    Card lead = cut.leads() == 0 ? null : lead(cut, pieces.getFirst());
    List<Card> seconds = seconds(cut, pieces.subList(cut.leads(), beside));
    List<Card> briefs = briefs(cut, pieces.subList(beside, pieces.size()));
    return new Band(cut.word(), band.plan().title(), band.plan().path(), lead, seconds, briefs);
  }

  /// One that stands alone in a band of news has the room for a wide picture.
  private static BandCut cut(Filled band) {
    BandCut cut = band.plan().cut();
    boolean top = band.plan().section().isEmpty();
    return band.pieces().size() == 1 && !top && cut.leads() > 0 ? BandCut.PICTURE : cut;
  }

  private static Card lead(BandCut cut, Piece piece) {
    Card card = second(piece).pictured(sizes(cut));
    return switch (cut) {
      case TOP -> card.large("lead").onTop().by(piece.teaser().byline()).first();
      case HEAD -> card.large("large").onTop().first();
      case SPLIT, MIRROR, BESIDE, PICTURE, RAIL -> card.large("large");
    };
  }

  private static List<Card> seconds(BandCut cut, List<Piece> pieces) {
    UnaryOperator<Card> look =
        switch (cut) {
          case TOP, HEAD -> Card::onTop;
          case PICTURE -> Card::headlineAlone;
          case MIRROR -> pieces.size() <= 2 ? card -> card.pictured(PICTURED_PAIR) : card -> card;
          case SPLIT, BESIDE, RAIL -> card -> card;
        };
    return pieces.stream()
        .map(each -> cut == BandCut.RAIL ? opinion(each) : second(each))
        .map(look)
        .toList();
  }

  private static List<Card> briefs(BandCut cut, List<Piece> pieces) {
    List<Card> cards = new ArrayList<>();
    for (Piece piece : pieces) {
      cards.add(
          switch (cut) {
            case TOP -> cards.isEmpty() ? second(piece).pictured("19rem") : brief(piece);
            case SPLIT -> second(piece).pictured("(min-width: 68.75rem) 20rem, calc(100vw - 2rem)");
            case HEAD, MIRROR, BESIDE, PICTURE, RAIL -> second(piece).headlineAlone();
          });
    }
    return cards;
  }

  private static Card second(Piece piece) {
    return Card.second(piece.teaser()).kicked(piece.kicker());
  }

  private static Card brief(Piece piece) {
    return Card.brief(piece.teaser()).kicked(piece.kicker());
  }

  private static Card opinion(Piece piece) {
    return Card.opinion(piece.teaser()).kicked(piece.kicker());
  }

  private static String sizes(BandCut cut) {
    return switch (cut) {
      case TOP, MIRROR -> "(min-width: 68.75rem) 40rem, calc(100vw - 2rem)";
      case HEAD, SPLIT -> "(min-width: 68.75rem) 34rem, calc(100vw - 2rem)";
      case BESIDE -> "(min-width: 68.75rem) 20rem, (min-width: 43.75rem) 50vw, calc(100vw - 2rem)";
      case PICTURE, RAIL -> "(min-width: 68.75rem) 54rem, calc(100vw - 2rem)";
    };
  }
}
