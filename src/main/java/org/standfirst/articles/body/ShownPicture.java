package org.standfirst.articles.body;

import java.util.List;
import org.jsoup.Jsoup;
import org.standfirst.media.ImageId;

/// A picture among the words of an article.
///
/// @param alt what the article says it shows; empty: what the library says
public record ShownPicture(ImageId id, String alt) {
  /// Those that a body shows, in its order.
  public static List<ShownPicture> in(String html) {
    return Jsoup.parseBodyFragment(SafeHtml.of(html)).select(SafeHtml.PICTURES).stream()
        .map(each ->
            new ShownPicture(
                new ImageId(Long.parseLong(each.attr("data-picture"))),
                each.attr("data-alt").strip()))
        .toList();
  }
}
