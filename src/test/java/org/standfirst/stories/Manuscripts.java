package org.standfirst.stories;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.standfirst.site.PaperSettings;
import org.standfirst.stories.Browsing.Page;

/// The newsroom's articles, as a browser without scripts writes them.
final class Manuscripts {
  /// Where all of them are listed.
  static final String LIST = "/newsroom/articles";

  private Manuscripts() {}

  /// Where one is written that has just been begun.
  static String begin(Browsing browser) {
    return browser.post(LIST).header("location");
  }

  /// The form of an article as a browser would send it, with some of its fields filled in.
  static String[] form(Document page, String... filled) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element each :
        page.select(
            "form#article input:not([type=checkbox]:not([checked])), form#article textarea,"
                + " form#article select")) {
      fields.put(each.attr("name"), value(each));
    }
    for (int i = 0; i < filled.length; i += 2) {
      fields.put(filled[i], filled[i + 1]);
    }
    return fields.entrySet().stream()
        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
        .toArray(String[]::new);
  }

  static String[] form(Page page, String... filled) {
    return form(page.html(), filled);
  }

  private static String value(Element field) {
    return switch (field.normalName()) {
      case "select" -> field.select("option[selected]").attr("value");
      case "textarea" -> field.wholeText();
      default -> field.attr("value");
    };
  }

  static Page save(Browsing browser, String path, String... filled) {
    return step(browser, path, "", filled);
  }

  static Page publish(Browsing browser, String path, String... filled) {
    return step(browser, path, "/publication", filled);
  }

  /// Presses one of the form's buttons, with some of its fields filled in.
  static Page step(Browsing browser, String path, String step, String... filled) {
    return browser.post(path + step, form(browser.get(path), filled));
  }

  /// Where it is in the paper; empty: it isn't.
  static String inPaper(Browsing browser, String path) {
    return browser.get(path).html().select(".editor__standing a:contains(See it)").attr("href");
  }

  /// What its page says of what was just done.
  static String said(Browsing browser, String path) {
    return browser.get(path).html().select(".notice[role=status]").text();
  }

  static long number(String path) {
    return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
  }

  /// A moment as the form's fields take it.
  static String moment(Duration fromNow) {
    ZoneId zone = RunningNewsroom.part(PaperSettings.class).paper().zone();
    return LocalDateTime.now(zone).plus(fromNow).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
