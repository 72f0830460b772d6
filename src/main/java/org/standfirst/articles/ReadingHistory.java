package org.standfirst.articles;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.standfirst.articles.pages.HistoryList;
import org.standfirst.readers.ReaderId;
import org.standfirst.wall.History;

/// What a reader has read, with the headlines that the wall doesn't know.
@Component
class ReadingHistory {
  private static final Pattern PLACE = Pattern.compile("(\\d{1,16})-(\\d{1,18})");
  private static final int MILLION = 1_000_000;
  private final History history;
  private final Teasers teasers;

  ReadingHistory(History history, Teasers teasers) {
    this.history = history;
    this.teasers = teasers;
  }

  /// A page of it.
  ///
  /// @param before where it goes on, as the page before said; anything else is the beginning
  HistoryList list(ReaderId reader, String before, int atMost) {
    if (!history.isKept(reader)) {
      return new HistoryList(false, List.of(), null);
    }
    List<History.Entry> found = history.of(reader, place(before), atMost + 1);
    List<History.Entry> shown = found.subList(0, Math.min(atMost, found.size()));
    Map<ArticleId, Teaser> known =
        teasers.of(shown.stream().map(each -> new ArticleId(each.piece())).toList());
    return new HistoryList(
        true,
        shown.stream().map(each -> line(each, known)).toList(),
        found.size() > atMost ? "/account/history?before=" + spelled(shown.getLast()) : null);
  }

  private static HistoryList.Line line(History.Entry entry, Map<ArticleId, Teaser> known) {
    Teaser teaser = known.get(new ArticleId(entry.piece()));
    return new HistoryList.Line(
        teaser == null ? "" : teaser.path(),
        teaser == null ? "" : teaser.headline(),
        entry.readAt(),
        "/account/history/" + entry.piece() + "/removal");
  }

  private static String spelled(History.Entry entry) {
    Instant moment = entry.readAt();
    long micros = moment.getEpochSecond() * MILLION + moment.getNano() / 1000;
    return micros + "-" + entry.piece();
  }

  static History.Place place(String before) {
    Matcher place = PLACE.matcher(before);
    if (!place.matches()) {
      return History.Place.TOP;
    }
    long micros = Long.parseLong(place.group(1));
    try {
      return new History.Place(
          Instant.ofEpochSecond(micros / MILLION, micros % MILLION * 1000),
          Long.parseLong(place.group(2)));
    } catch (DateTimeException _) {
      return History.Place.TOP;
    }
  }
}
