package org.standfirst.articles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.pages.Band;
import org.standfirst.articles.pages.Card;

/// Lays the front page out, so that it looks edited: a lead with a picture on top, then a band for
/// each section, no two neighbours cut alike, opinion apart from the news.
final class Fronts {
  private static final int CHOICE = 4;
  private static final List<String> CUTS = List.of("split", "mirror", "beside", "picture");
  private static final String PICTURED_PAIR =
      "(min-width: 68.75rem) 24rem, (min-width: 43.75rem) 50vw, calc(100vw - 2rem)";
  private static final String ALONE = "picture";
  private final List<Section> sections;
  private final List<Teaser> left;

  Fronts(List<Section> sections, List<Teaser> newest) {
    this.sections = sections;
    this.left = new ArrayList<>(newest);
  }

  /// The top of the page; none while the paper is empty.
  @Nullable Band top() {
    List<String> opinion = sections.stream().filter(Section::opinion).map(Section::slug).toList();
    List<Teaser> news =
        new ArrayList<>(
            left.stream().filter(teaser -> !opinion.contains(teaser.section())).toList());
    if (news.isEmpty()) {
      news.addAll(left);
    }
    Teaser lead = lead(news);
    if (lead == null) {
      return null;
    }
    Card leading =
        Card.second(lead)
            .large("lead")
            .onTop()
            .by(lead.byline())
            .pictured("(min-width: 68.75rem) 40rem, calc(100vw - 2rem)")
            .first();
    List<Card> seconds = take(news, 3).stream().map(Card::second).map(Card::onTop).toList();
    List<Card> briefs = new ArrayList<>();
    for (Teaser teaser : take(news, 4)) {
      briefs.add(briefs.isEmpty() ? Card.second(teaser).pictured("19rem") : Card.brief(teaser));
    }
    return new Band("lead", "", "/", leading, seconds, briefs);
  }

  /// A band for each section that has something left to show.
  List<Band> bands() {
    List<Band> news = new ArrayList<>();
    List<Band> opinion = new ArrayList<>();
    for (Section section : sections) {
      List<Teaser> own =
          new ArrayList<>(
              left.stream().filter(teaser -> teaser.section().equals(section.slug())).toList());
      if (own.isEmpty()) {
        continue;
      }
      if (section.opinion()) {
        List<Card> voices = take(own, 5).stream().map(Card::opinion).toList();
        opinion.add(new Band("rail", section.name(), section.path(), null, voices, List.of()));
      } else {
        String cut = own.size() == 1 ? ALONE : CUTS.get(news.size() % CUTS.size());
        news.add(band(cut, section, own));
      }
    }
    news.addAll(Math.min(1, news.size()), opinion);
    return news;
  }

  private Band band(String cut, Section section, List<Teaser> own) {
    Teaser lead = lead(own);
    Card leading = lead == null ? null : Card.second(lead).large("large").pictured(sizes(cut));
    int beside =
        switch (cut) {
          case "split" -> 2;
          case "beside" -> 1;
          case "picture" -> 3;
          default -> 4;
        };
    List<Card> seconds = take(own, beside).stream().map(Card::second).toList();
    if (cut.equals("mirror") && seconds.size() <= 2) {
      seconds = seconds.stream().map(card -> card.pictured(PICTURED_PAIR)).toList();
    }
    List<Card> briefs =
        switch (cut) {
          case "split" ->
              take(own, 1).stream()
                  .map(Card::second)
                  .map(card -> card.pictured("(min-width: 68.75rem) 20rem, calc(100vw - 2rem)"))
                  .toList();
          case "beside" ->
              take(own, 2).stream().map(Card::second).map(Card::headlineAlone).toList();
          default -> List.of();
        };
    return new Band(
        cut,
        section.name(),
        section.path(),
        leading,
        cut.equals("picture") ? seconds.stream().map(Card::headlineAlone).toList() : seconds,
        briefs);
  }

  private static String sizes(String cut) {
    return switch (cut) {
      case "split" -> "(min-width: 68.75rem) 34rem, calc(100vw - 2rem)";
      case "mirror" -> "(min-width: 68.75rem) 40rem, calc(100vw - 2rem)";
      case "beside" ->
          "(min-width: 68.75rem) 20rem, (min-width: 43.75rem) 50vw, calc(100vw - 2rem)";
      default -> "(min-width: 68.75rem) 54rem, calc(100vw - 2rem)";
    };
  }

  /// The newest with a picture among the first few, else the newest.
  private @Nullable Teaser lead(List<Teaser> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    Teaser lead =
        candidates.stream()
            .limit(CHOICE)
            .filter(teaser -> teaser.lead() != null)
            .findFirst()
            .orElse(candidates.getFirst());
    candidates.remove(lead);
    left.remove(lead);
    return lead;
  }

  private List<Teaser> take(List<Teaser> candidates, int count) {
    List<Teaser> taken = new ArrayList<>(candidates.subList(0, Math.min(count, candidates.size())));
    candidates.removeAll(taken);
    left.removeAll(taken);
    return taken;
  }
}
