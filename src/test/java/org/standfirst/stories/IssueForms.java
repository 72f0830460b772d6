package org.standfirst.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// The newsroom's newsletters, as a browser without scripts works on them.
final class IssueForms {
  static final String ALL = "/newsroom/newsletters";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private IssueForms() {}

  /// Where a newsletter is looked after that has just been made.
  static String newsletter(Browsing browser, String... further) {
    int number = NUMBER.incrementAndGet();
    String[] fields = {
      "name",
      "Letter " + number,
      "promise",
      "Something, now and then",
      "slug",
      "letter-" + number,
      "hasArchive",
      "true",
      "access",
      "open"
    };
    return browser.post(ALL, both(fields, further)).header("location");
  }

  /// Where an issue is written that has just been begun.
  static String begin(Browsing browser, String newsletter) {
    return browser.post(newsletter + "/issues").header("location");
  }

  /// Presses a button of the issue's form, with some of its fields filled in.
  static Page step(Browsing browser, String issue, String step, String... filled) {
    return browser.post(issue + step, form(browser.get(issue), filled));
  }

  static Page save(Browsing browser, String issue, String... filled) {
    return step(browser, issue, "", filled);
  }

  static String[] form(Page page, String... filled) {
    return form(page.html(), filled);
  }

  static String[] form(Document page, String... filled) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element each :
        page.select(
            "form[data-compose] input[name], form[data-compose] textarea, form[data-compose] select")) {
      fields.put(
          each.attr("name"),
          switch (each.normalName()) {
            case "select" -> each.select("option[selected]").attr("value");
            case "textarea" -> each.wholeText();
            default -> each.attr("value");
          });
    }
    for (int i = 0; i < filled.length; i += 2) {
      fields.put(filled[i], filled[i + 1]);
    }
    return fields.entrySet().stream()
        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
        .toArray(String[]::new);
  }

  private static String[] both(String[] some, String[] others) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String[] each : new String[][] {some, others}) {
      for (int i = 0; i < each.length; i += 2) {
        all.put(each[i], each[i + 1]);
      }
    }
    return all.entrySet().stream()
        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
        .toArray(String[]::new);
  }

  /// An article in the paper with a word that stands behind its wall.
  static Filing.Filed article(Access access, String word, String... topics) {
    String opening = "<p>" + "The harbour was quiet that morning. ".repeat(12) + "</p>";
    return (Filing.Filed)
        RunningNewsroom.part(Desk.class)
            .file(
                new Copy(
                    new Copy.Words(
                        "Headline of " + word,
                        "Nothing moved but the gulls.",
                        "Quiet",
                        opening.repeat(3) + "<p>Behind the wall a walled" + word + " sang.</p>",
                        "en"),
                    new Copy.Origin("", "Continental Wire", List.of()),
                    new Copy.Place("world", List.of(topics), access),
                    null,
                    new Copy.Timing.Now()));
  }

  static long number(String path) {
    return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
  }
}
