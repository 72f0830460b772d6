package org.standfirst.articles.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;

/// Lays out a body: its figures are filled with what the library and the providers have, its tables
/// can be moved sideways on a narrow screen.
@Component
public class Layout {
  private final Media media;
  private final Providers providers;

  Layout(Media media, Providers providers) {
    this.media = media;
    this.providers = providers;
  }

  /// The parts of clean HTML, as [Prose] has cut it. A picture that isn't there any more is left
  /// out.
  public List<Part> parts(String html) {
    Document sheet = Jsoup.parseBodyFragment(html);
    sheet.outputSettings().prettyPrint(false);
    sheet.select("body > table").wrap("<div class=\"prose__table\" tabindex=\"0\"></div>");
    Map<ImageId, Picture> pictures =
        media.pictures(sheet.select(SafeHtml.PICTURES).stream().map(Layout::number).toList());
    List<Part> parts = new ArrayList<>();
    var words = new StringBuilder();
    for (Element each : sheet.body().children()) {
      if (each.nameIs("figure")) {
        finish(words, parts);
        add(each, pictures, parts);
      } else {
        words.append(each.outerHtml());
      }
    }
    finish(words, parts);
    return List.copyOf(parts);
  }

  private static void finish(StringBuilder words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Part.Words(words.toString()));
      words.setLength(0);
    }
  }

  private void add(Element figure, Map<ImageId, Picture> pictures, List<Part> parts) {
    String caption = figure.text();
    if (figure.is(SafeHtml.EMBEDS)) {
      parts.add(
          new Part.Embed(figure.id(), providers.embedding(figure.attr("data-embed")), caption));
      return;
    }
    Picture picture = pictures.get(number(figure));
    if (picture != null) {
      parts.add(
          new Part.Figure(
              figure.id(),
              picture,
              first(figure.attr("data-alt"), picture.alt()),
              first(caption, picture.caption()),
              first(figure.attr("data-credit"), picture.credit())));
    }
  }

  private static String first(String own, String kept) {
    return own.isBlank() ? kept : own;
  }

  private static ImageId number(Element figure) {
    return new ImageId(Long.parseLong(figure.attr("data-picture")));
  }
}
