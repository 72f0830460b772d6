package org.standfirst.articles.fronts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.ArticleId;
import org.standfirst.media.ImageId;

/// What editors have placed on a front by hand: no article twice, and in each place one at most.
///
/// @param pins in the order of their places
record Arrangement(List<Pin> pins) {
  /// Nothing: all of the front fills itself.
  static final Arrangement NONE = new Arrangement(List.of());

  Arrangement {
    pins = pins.stream().sorted(Comparator.comparing(Pin::slot)).toList();
  }

  /// An article that was placed by hand.
  record Pin(Slot slot, ArticleId article, Dress dress) {
    Pin to(Slot other) {
      return new Pin(other, article, dress);
    }
  }

  @Nullable Pin at(Slot slot) {
    return pins.stream().filter(each -> each.slot().equals(slot)).findFirst().orElse(null);
  }

  @Nullable Pin of(ArticleId article) {
    return pins.stream().filter(each -> each.article().equals(article)).findFirst().orElse(null);
  }

  /// The pictures that it shows in place of the articles' own.
  Set<ImageId> pictures() {
    return pins.stream()
        .map(each -> each.dress().picture())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /// The same with an article at a place. What was placed there and after it moves down as far as
  /// the next place of the band that fills itself; where there is none, the last falls out.
  Arrangement put(ArticleId article, Slot slot, FrontPlan plan) {
    Pin known = of(article);
    List<Pin> others = new ArrayList<>(without(article).pins);
    Pin coming = new Pin(slot, article, known == null ? Dress.PLAIN : known.dress());
    for (Slot next = slot; coming != null && plan.has(next); ) {
      Pin inTheWay = new Arrangement(others).at(next);
      others.remove(inTheWay);
      others.add(coming.to(next));
      coming = inTheWay;
      next = new Slot(next.band(), next.number() + 1);
    }
    return new Arrangement(others);
  }

  /// The same with an article moved from one place to another; what was placed there comes to where
  /// it stood. Something that was placed in either and doesn't show makes room.
  Arrangement exchange(ArticleId article, Slot from, Slot to, FrontPlan plan) {
    Pin known = of(article);
    Arrangement others = without(article);
    Pin other = others.at(to);
    Arrangement moved = other == null ? others : others.put(other.article(), from, plan);
    return moved
        .put(article, to, plan)
        .dressed(article, known == null ? Dress.PLAIN : known.dress());
  }

  Arrangement without(ArticleId article) {
    return new Arrangement(pins.stream().filter(each -> !each.article().equals(article)).toList());
  }

  /// The same with an article dressed so.
  Arrangement dressed(ArticleId article, Dress dress) {
    return new Arrangement(
        pins.stream()
            .map(each ->
                each.article().equals(article) ? new Pin(each.slot(), article, dress) : each)
            .toList());
  }

  /// The same showing none but these pictures in place of the articles' own.
  Arrangement keeping(Set<ImageId> pictures) {
    return new Arrangement(
        pins.stream()
            .map(each -> {
              Dress dress = each.dress();
              ImageId picture = dress.picture();
              return picture == null || pictures.contains(picture)
                  ? each
                  : new Pin(
                      each.slot(),
                      each.article(),
                      new Dress(dress.kicker(), dress.headline(), null, dress.until()));
            })
            .toList());
  }
}
