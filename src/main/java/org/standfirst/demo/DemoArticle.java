package org.standfirst.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.standfirst.articles.Copy;
import org.standfirst.media.ImageId;
import org.standfirst.media.PictureWords;
import org.standfirst.wall.Access;

/// One article of the demo as its file tells it: headers a line each, an empty line, the body.
record DemoArticle(Map<String, String> headers, String body) {

  static DemoArticle read(String file) {
    int end = file.indexOf("\n\n");
    Map<String, String> headers = new LinkedHashMap<>();
    file.substring(0, end)
        .lines()
        .forEach(line -> {
          int colon = line.indexOf(':');
          headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
    return new DemoArticle(headers, file.substring(end).strip());
  }

  String motif() {
    return header("image");
  }

  PictureWords pictureWords() {
    return new PictureWords(header("alt"), header("caption"), header("image-credit"));
  }

  /// The copy as it is handed to the desk, times counted back from now.
  Copy copy(ImageId picture, Instant now) {
    return new Copy(
        new Copy.Words(header("headline"), header("standfirst"), header("kicker"), body, "en-GB"),
        new Copy.Origin("", header("credit"), list("authors")),
        new Copy.Place(header("section"), list("topics"), Access.of(header("access"))),
        picture,
        new Copy.Timing.At(published(now)));
  }

  Instant published(Instant now) {
    return moment(header("published"), now);
  }

  /// Whether it was changed after it was published.
  boolean wasUpdated() {
    return headers.containsKey("updated");
  }

  private static Instant moment(String words, Instant now) {
    if (!words.startsWith("-")) {
      return Instant.parse(words);
    }
    String span = words.substring(1);
    int time = span.indexOf('T');
    if (time < 0) {
      return now.atOffset(ZoneOffset.UTC).minus(Period.parse(span)).toInstant();
    }
    Instant day =
        time == 1
            ? now
            : now.atOffset(ZoneOffset.UTC).minus(Period.parse(span.substring(0, time))).toInstant();
    return day.minus(Duration.parse("P" + span.substring(time)));
  }

  private List<String> list(String name) {
    return Arrays.stream(header(name).split(",", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
