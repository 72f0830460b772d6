package org.standfirst.newsletters.sheets;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.issues.Greeting;
import org.standfirst.site.PaperSettings;

/// Makes of clean HTML what a mail can show: pictures with absolute addresses, embeds as links,
/// links that are counted.
final class MailBody {
  private static final int WIDTH = 552;
  private final Media media;
  private final PaperSettings settings;

  MailBody(Media media, PaperSettings settings) {
    this.media = media;
    this.settings = settings;
  }

  /// A newsletter's own words, with the recipient's name where those who wrote them have it.
  String own(String html, Links links) {
    Document sheet = read(html);
    Greeting.fill(sheet.body(), Slot::ofName);
    return written(sheet, "", links);
  }

  /// The words of an article.
  ///
  /// @param article where it stands; embeds are seen there
  /// @param elsewhere what the link to an embed says
  String of(String html, String article, String elsewhere, Links links) {
    Document sheet = read(html);
    figures(sheet, article, elsewhere);
    return written(sheet, article, links);
  }

  private static Document read(String html) {
    Document sheet = Jsoup.parseBodyFragment(Slot.without(html));
    sheet.outputSettings().prettyPrint(false);
    return sheet;
  }

  private static String written(Document sheet, String article, Links links) {
    sheet.select("[id]").forEach(each -> each.removeAttr("id"));
    sheet.select("a").forEach(each -> link(each, article, links));
    sheet.select("table").forEach(each -> each.attr("class", "data").attr("width", "100%"));
    return sheet.body().html();
  }

  private void figures(Document sheet, String article, String elsewhere) {
    List<Element> figures = sheet.select("figure");
    Map<ImageId, Picture> pictures =
        media.pictures(
            figures.stream()
                .filter(each -> each.hasAttr("data-picture"))
                .map(MailBody::number)
                .toList());
    for (Element figure : figures) {
      Picture picture = figure.hasAttr("data-picture") ? pictures.get(number(figure)) : null;
      if (picture != null) {
        show(
            figure,
            picture.with(
                figure.attr("data-alt"), figure.text().strip(), figure.attr("data-credit")));
      } else if (figure.hasAttr("data-embed")) {
        String caption = figure.text().strip();
        Element way = new Element("a").attr("href", article);
        figure.before(
            new Element("p").appendChild(way.text(caption.isEmpty() ? elsewhere : caption)));
      }
      figure.remove();
    }
  }

  private void show(Element figure, Picture picture) {
    int width = Math.min(WIDTH, picture.width());
    int height = Math.round((float) picture.height() * width / picture.width());
    figure.before(
        new Element("p")
            .attr("class", "picture")
            .appendChild(
                new Element("img")
                    .attr("class", "image")
                    .attr("src", settings.absolute(picture.mailed()))
                    .attr("alt", picture.alt())
                    .attr("width", Integer.toString(width))
                    .attr("height", Integer.toString(height))));
    String said = (picture.caption() + " " + picture.credit()).strip();
    if (!said.isEmpty()) {
      figure.before(new Element("p").attr("class", "caption soft").text(said));
    }
  }

  /// What leads to a place within an article leads there on the web.
  private static void link(Element link, String article, Links links) {
    String href = link.attr("href");
    String to = href.startsWith("#") ? article : href;
    if (to.isEmpty()) {
      link.unwrap();
      return;
    }
    link.clearAttributes().attr("class", "link").attr("href", links.to(to));
  }

  private static ImageId number(Element figure) {
    return new ImageId(Long.parseLong(figure.attr("data-picture")));
  }
}
