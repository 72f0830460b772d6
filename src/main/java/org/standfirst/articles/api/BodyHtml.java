package org.standfirst.articles.api;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.standfirst.articles.body.Layout;
import org.standfirst.articles.body.Part;
import org.standfirst.media.Picture;
import org.standfirst.site.PaperSettings;

/// Writes a body for programs, which know nothing of the library's numbers: pictures with their
/// addresses, captions and credits, and what lies elsewhere as a link.
@Component
class BodyHtml {
  private final Layout layout;
  private final PaperSettings settings;

  BodyHtml(Layout layout, PaperSettings settings) {
    this.layout = layout;
    this.settings = settings;
  }

  /// Clean HTML as a body holds it, for programs.
  String of(String html) {
    Document sheet = Document.createShell("");
    sheet.outputSettings().prettyPrint(false);
    Element body = sheet.body();
    for (Part part : layout.parts(html)) {
      switch (part) {
        case Part.Words(String words) -> body.append(words);
        case Part.Figure figure -> body.appendChild(figure(figure));
        case Part.Embed(_, var embedding, String caption) -> {
          Element figure = new Element("figure");
          figure.appendElement("a").attr("href", embedding.address()).text(embedding.address());
          body.appendChild(captioned(figure, caption, ""));
        }
      }
    }
    body.select("div.prose__table").unwrap();
    return body.html();
  }

  private Element figure(Part.Figure figure) {
    Picture picture = figure.picture();
    Element element = new Element("figure");
    element
        .appendElement("img")
        .attr("src", settings.absolute(picture.widest()))
        .attr("width", Integer.toString(picture.width()))
        .attr("height", Integer.toString(picture.height()))
        .attr("alt", figure.alt());
    return captioned(element, figure.caption(), figure.credit());
  }

  private static Element captioned(Element figure, String caption, String credit) {
    if (!caption.isEmpty() || !credit.isEmpty()) {
      Element words = figure.appendElement("figcaption").text(caption);
      if (!credit.isEmpty()) {
        words.appendElement("small").text(credit);
      }
    }
    return figure;
  }
}
