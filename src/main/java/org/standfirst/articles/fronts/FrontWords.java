package org.standfirst.articles.fronts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Section;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.fronts.Arrangement.Pin;
import org.standfirst.articles.fronts.Filling.Piece;
import org.standfirst.articles.fronts.FrontPlan.BandPlan;
import org.standfirst.articles.pages.ArrangementPage.Story;
import org.standfirst.articles.pages.FrontsPage;
import org.standfirst.site.Texts;

/// How the newsroom's pages speak of fronts, their places and what stands there.
@Component
class FrontWords {
  private static final String DID = "articles.fronts.did.";
  private final Rubrics rubrics;
  private final Texts texts;

  FrontWords(Rubrics rubrics, Texts texts) {
    this.rubrics = rubrics;
    this.texts = texts;
  }

  /// The name of the section whose front it is; empty: it is the front page.
  String section(FrontName front) {
    Section section = rubrics.section(front.section());
    return section == null ? "" : section.name();
  }

  /// The name of a place within its band.
  String place(BandPlan band, Slot slot) {
    return texts.plain(band.cut().name(slot.number()), band.cut().among(slot.number()));
  }

  /// The name of a place on its front; empty: there is no such place.
  String placeOf(FrontPlan plan, Slot slot) {
    BandPlan band = plan.band(slot);
    if (band == null) {
      return "";
    }
    return band.section().isEmpty()
        ? place(band, slot)
        : texts.plain("articles.fronts.place.in-band", band.title(), place(band, slot));
  }

  /// What stands in a place, as it is drawn there.
  ///
  /// @param pieces how many articles stand in the band
  @Nullable Story story(BandCut cut, @Nullable Piece piece, int pieces) {
    if (piece == null) {
      return null;
    }
    Story whole = story(piece.teaser(), piece.pin());
    int place = piece.slot().number();
    return new Story(
        whole.number(),
        whole.headline(),
        cut.kicked(place) ? whole.kicker() : piece.kicker(),
        whole.section(),
        whole.publishedAt(),
        cut.pictured(place, pieces) ? whole.picture() : null,
        whole.byHand(),
        whole.until());
  }

  /// @param teaser dressed as it is shown
  /// @param pin null: it comes there by itself
  Story story(Teaser teaser, @Nullable Pin pin) {
    Dress dress = pin == null ? Dress.PLAIN : pin.dress();
    return new Story(
        Long.toString(teaser.id().value()),
        teaser.headline(),
        dress.kicker().isEmpty() ? teaser.kicker() : dress.kicker(),
        teaser.sectionName(),
        teaser.publishedAt(),
        teaser.lead(),
        pin != null,
        dress.until());
  }

  /// How a front stands.
  FrontsPage.Line line(Standing standing) {
    Launch launch = standing.launch();
    return new FrontsPage.Line(
        standing.name().path(),
        section(standing.name()),
        standing.live().pins().size(),
        standing.changedAt() == null
            ? null
            : new FrontsPage.Deed(DID + standing.deed(), standing.changer(), standing.changedAt()),
        standing.changed(),
        launch == null ? null : new FrontsPage.Deed(DID + "launched", launch.by(), launch.at()));
  }
}
