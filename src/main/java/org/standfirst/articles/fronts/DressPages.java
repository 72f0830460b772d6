package org.standfirst.articles.fronts;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.Teasers;
import org.standfirst.articles.fronts.Arrangement.Pin;
import org.standfirst.articles.fronts.FrontPlan.BandPlan;
import org.standfirst.articles.pages.DeskPage;
import org.standfirst.articles.pages.DressPage;
import org.standfirst.articles.work.Flaw;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Fields;
import standfirst.templates.Templates;

/// Lays out the page that says how an article is shown on a front.
@Component
class DressPages {
  private static final int MOST = 12;
  private final Arrangements arrangements;
  private final Fillings fillings;
  private final DressForms forms;
  private final Teasers teasers;
  private final Media media;
  private final FrontWords words;
  private final BackOffices offices;
  private final Templates templates;

  DressPages(
      Arrangements arrangements,
      Fillings fillings,
      DressForms forms,
      Teasers teasers,
      Media media,
      FrontWords words,
      BackOffices offices,
      Templates templates) {
    this.arrangements = arrangements;
    this.fillings = fillings;
    this.forms = forms;
    this.teasers = teasers;
    this.media = media;
    this.words = words;
    this.offices = offices;
    this.templates = templates;
  }

  /// An article in a place of a front.
  record Place(FrontName front, Slot slot, ArticleId article) {}

  /// What is shown beside the place itself.
  ///
  /// @param looked the words that pictures were looked for by; null: none were
  private record Shown(
      DressPage.Typed typed, List<Flaw> flaws, boolean stale, @Nullable String looked) {}

  /// The page; null: there is no such place, or no such article in the paper.
  @Nullable JteModel page(Place place, HttpServletRequest request) {
    Pin pin = arrangements.find(place.front()).working().of(place.article());
    Dress dress = pin == null ? Dress.PLAIN : pin.dress();
    return page(place, new Shown(forms.typed(dress), List.of(), false, null), request);
  }

  /// The page with what was typed, where it couldn't be done.
  @Nullable JteModel again(
      Place place,
      DressPage.Typed typed,
      List<Flaw> flaws,
      boolean stale,
      HttpServletRequest request) {
    return page(place, new Shown(typed, flaws, stale, null), request);
  }

  /// The page with pictures to choose from.
  @Nullable JteModel looking(
      Place place, DressPage.Typed typed, Fields fields, HttpServletRequest request) {
    return page(place, new Shown(typed, List.of(), false, fields.text("words")), request);
  }

  private @Nullable JteModel page(Place place, Shown shown, HttpServletRequest request) {
    FrontPlan plan = fillings.plan(place.front());
    Teaser teaser = teasers.of(List.of(place.article())).get(place.article());
    BandPlan band = plan == null ? null : plan.band(place.slot());
    if (plan == null || band == null || teaser == null) {
      return null;
    }
    Standing standing = arrangements.find(place.front());
    Pin pin = standing.working().of(place.article());
    Slot stands = pin == null || !plan.has(pin.slot()) ? place.slot() : pin.slot();
    var page =
        new DressPage(
            place.front().path(),
            words.section(place.front()),
            path(place),
            standing.version(),
            stands.word(),
            words.placeOf(plan, stands),
            band.cut().pictured(stands.number()),
            words.story(teaser, pin == null ? null : new Pin(stands, place.article(), Dress.PLAIN)),
            shown.typed(),
            forms.isTwice(shown.typed()),
            picture(shown.typed()),
            found(shown),
            places(plan, stands),
            shown.flaws(),
            shown.stale());
    return templates.articlesFrontsDress(offices.frame(request), page);
  }

  private static String path(Place place) {
    return place.front().path()
        + "/slots/"
        + place.slot().word()
        + "/articles/"
        + place.article().value();
  }

  private @Nullable Picture picture(DressPage.Typed typed) {
    ImageId number = DressForms.picture(typed.picture());
    return number == null ? null : media.pictures(List.of(number)).get(number);
  }

  private @Nullable List<DressPage.Choice> found(Shown shown) {
    if (shown.looked() == null) {
      return null;
    }
    List<DressPage.Choice> found = new ArrayList<>();
    media
        .find(shown.looked(), MOST)
        .forEach(
            (id, picture) -> found.add(new DressPage.Choice(Long.toString(id.value()), picture)));
    return found;
  }

  private List<DeskPage.Option> places(FrontPlan plan, Slot stands) {
    return plan.slots().stream()
        .map(each ->
            new DeskPage.Option(each.word(), words.placeOf(plan, each), each.equals(stands)))
        .toList();
  }
}
