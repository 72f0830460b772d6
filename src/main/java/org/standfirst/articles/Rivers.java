package org.standfirst.articles;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.standfirst.articles.pages.Card;
import org.standfirst.articles.pages.River;
import org.standfirst.articles.pages.RiverDay;
import org.standfirst.site.Frame;

/// Lays a stretch of a list out by days.
final class Rivers {
  private static final String WIDTH = "13rem";

  private Rivers() {}

  /// @param voice the name that is said with each
  static River of(
      Frame frame,
      String path,
      Listing listing,
      List<Teaser> shown,
      Function<Teaser, String> voice) {
    LocalDate today = day(frame, frame.times().now());
    Map<LocalDate, List<Card>> days = new LinkedHashMap<>();
    for (Teaser teaser : shown) {
      LocalDate day = day(frame, teaser.publishedAt());
      Card card = Card.second(teaser).pictured(WIDTH).by(voice.apply(teaser));
      days.computeIfAbsent(day, _ -> new ArrayList<>())
          .add(day.equals(today) ? card : card.untimed());
    }
    List<RiverDay> named = new ArrayList<>();
    days.forEach(
        (day, cards) -> named.add(new RiverDay(name(frame, day, today), day.toString(), cards)));
    frame.times().staysTrueUntil(today.plusDays(1).atStartOfDay(frame.paper().zone()).toInstant());
    return new River(named, link(path, listing.newer()), link(path, listing.older()));
  }

  private static String link(String path, String query) {
    return query.isEmpty() ? "" : path + query;
  }

  private static LocalDate day(Frame frame, Instant moment) {
    return moment.atZone(frame.paper().zone()).toLocalDate();
  }

  private static String name(Frame frame, LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return frame.texts().plain("articles.today");
    }
    if (day.equals(today.minusDays(1))) {
      return frame.texts().plain("articles.yesterday");
    }
    String pattern = day.getYear() == today.getYear() ? "EEEE d MMMM" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, frame.paper().language()).format(day);
  }
}
