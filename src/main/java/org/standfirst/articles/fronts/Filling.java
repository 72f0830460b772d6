package org.standfirst.articles.fronts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.fronts.Arrangement.Pin;
import org.standfirst.articles.fronts.FrontPlan.BandPlan;
import org.standfirst.media.ImageId;
import org.standfirst.media.Picture;

/// What stands on a front: in each place what was placed there by hand, as long as it is in the
/// paper and its time isn't over; in every other the newest that fits there and stands nowhere else
/// on the page.
final class Filling {
  private static final int CHOICE = 4;
  private final FrontPlan plan;
  private final Map<Slot, Piece> byHand = new HashMap<>();
  private final List<Teaser> left;

  /// @param placed those of the arrangement's articles that are in the paper
  /// @param pictures those of the arrangement's pictures that are kept
  /// @param newest what it may be filled with, the newest first
  Filling(
      FrontPlan plan,
      Arrangement arrangement,
      Instant now,
      Map<ArticleId, Teaser> placed,
      Map<ImageId, Picture> pictures,
      List<Teaser> newest) {
    this.plan = plan;
    for (Pin pin : arrangement.pins()) {
      Teaser teaser = placed.get(pin.article());
      if (teaser != null && pin.dress().lasts(now) && plan.has(pin.slot())) {
        byHand.put(pin.slot(), new Piece(pin.slot(), pin.dress().on(teaser, pictures), pin));
      }
    }
    List<ArticleId> standing = byHand.values().stream().map(each -> each.teaser().id()).toList();
    this.left =
        new ArrayList<>(newest.stream().filter(each -> !standing.contains(each.id())).toList());
  }

  /// An article in its place.
  ///
  /// @param pin null: it came there by itself
  record Piece(Slot slot, Teaser teaser, @Nullable Pin pin) {
    /// The kicker that was given by hand; empty: none.
    String kicker() {
      return pin == null ? "" : pin.dress().kicker();
    }
  }

  /// A band with what stands in it, in the order of its places. A place is left out where nothing
  /// is left to fill it.
  record Filled(BandPlan plan, List<Piece> pieces) {}

  /// All bands, the empty ones too.
  List<Filled> bands() {
    return plan.bands().stream().map(this::fill).toList();
  }

  private Filled fill(BandPlan band) {
    List<Teaser> candidates = candidates(band);
    Map<Slot, Piece> pieces = new TreeMap<>();
    for (Slot slot : band.slots()) {
      Piece placed = byHand.get(slot);
      if (placed != null) {
        pieces.put(slot, placed);
      } else if (!candidates.isEmpty()) {
        Teaser next =
            slot.number() <= band.cut().leads() ? lead(candidates) : candidates.getFirst();
        candidates.remove(next);
        left.remove(next);
        pieces.put(slot, new Piece(slot, next, null));
      }
    }
    return new Filled(band, List.copyOf(pieces.values()));
  }

  private List<Teaser> candidates(BandPlan band) {
    if (!band.section().isEmpty()) {
      return new ArrayList<>(
          left.stream().filter(each -> each.section().equals(band.section())).toList());
    }
    List<Teaser> news =
        left.stream().filter(each -> !plan.apart().contains(each.section())).toList();
    return new ArrayList<>(news.isEmpty() ? left : news);
  }

  /// The newest with a picture among the first few, else the newest.
  private static Teaser lead(List<Teaser> candidates) {
    return candidates.stream()
        .limit(CHOICE)
        .filter(each -> each.lead() != null)
        .findFirst()
        .orElse(candidates.getFirst());
  }
}
