package org.standfirst.articles.fronts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Section;

/// The places that a front has, band by band in the order of reading.
///
/// @param apart the slugs of sections whose articles come to the top by hand alone, as opinion does
record FrontPlan(List<BandPlan> bands, List<String> apart) {
  /// A band.
  ///
  /// @param section the slug of the section whose newest fill it; empty: it is the top of the page
  record BandPlan(String section, String title, String path, BandCut cut) {
    List<Slot> slots() {
      return IntStream.rangeClosed(1, cut.places())
          .mapToObj(number -> new Slot(section, number))
          .toList();
    }
  }

  /// The front page: its top, then a band for each section, opinion after the first.
  static FrontPlan page(List<Section> sections) {
    List<BandPlan> news = new ArrayList<>();
    List<BandPlan> opinion = new ArrayList<>();
    for (Section each : sections) {
      if (each.opinion()) {
        opinion.add(new BandPlan(each.slug(), each.name(), each.path(), BandCut.RAIL));
      } else {
        BandCut cut = BandCut.inTurn(news.size());
        news.add(new BandPlan(each.slug(), each.name(), each.path(), cut));
      }
    }
    news.addAll(Math.min(1, news.size()), opinion);
    news.addFirst(new BandPlan("", "", "/", BandCut.TOP));
    return new FrontPlan(news, opinion.stream().map(BandPlan::section).toList());
  }

  /// A section's front: its top alone. What comes after is everything there is, by days.
  static FrontPlan section(Section section) {
    return new FrontPlan(
        List.of(new BandPlan("", section.name(), section.path(), BandCut.HEAD)), List.of());
  }

  /// All places.
  List<Slot> slots() {
    return bands.stream().flatMap(each -> each.slots().stream()).toList();
  }

  /// The band that a place is in; null: there is no such place.
  @Nullable BandPlan band(Slot slot) {
    return bands.stream().filter(each -> each.slots().contains(slot)).findFirst().orElse(null);
  }

  boolean has(Slot slot) {
    return band(slot) != null;
  }

  /// The place before it, in whichever band; null: it is the first.
  @Nullable Slot before(Slot slot) {
    int at = slots().indexOf(slot);
    return at < 1 ? null : slots().get(at - 1);
  }

  /// The place after it, in whichever band; null: it is the last.
  @Nullable Slot after(Slot slot) {
    int at = slots().indexOf(slot);
    return at < 0 || at + 1 == slots().size() ? null : slots().get(at + 1);
  }
}
