package org.standfirst.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.standfirst.articles.LiveFiling;

/// The entries of a demo article that is covered live, as its file tells them: when, headline and
/// whether it is a key event on lines of their own, an empty line, the words.
final class DemoLive {
  private static final Pattern BETWEEN = Pattern.compile("\n\n(?=at: )");

  private DemoLive() {}

  /// The earliest first; none where the article isn't covered live.
  ///
  /// @param slug the article's
  static List<LiveFiling.Dated> of(String slug, Instant now) {
    var file = new ClassPathResource("demo/live/" + slug + ".html");
    if (!file.exists()) {
      return List.of();
    }
    try {
      List<LiveFiling.Dated> all = new ArrayList<>();
      for (String each :
          BETWEEN.split(file.getContentAsString(StandardCharsets.UTF_8).strip(), -1)) {
        all.add(entry(DemoArticle.read(each), now));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LiveFiling.Dated entry(DemoArticle told, Instant now) {
    Duration ago = Duration.parse(told.headers().getOrDefault("at", "").substring(1));
    return new LiveFiling.Dated(
        now.minus(ago),
        told.headers().getOrDefault("headline", ""),
        told.body(),
        told.headers().containsKey("key"));
  }
}
