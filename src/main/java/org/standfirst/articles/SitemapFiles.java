package org.standfirst.articles;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;

/// Writes sitemaps (sitemaps.org 0.9, and Google's namespace for news).
@Component
class SitemapFiles {
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
  private final PaperSettings settings;
  private final Rubrics rubrics;
  private final List<MappedPages> further;

  SitemapFiles(PaperSettings settings, Rubrics rubrics, List<MappedPages> further) {
    this.settings = settings;
    this.rubrics = rubrics;
    this.further = further;
  }

  /// The index of all sitemaps; number 0 lists the front page, the sections and what else has
  /// pages.
  byte[] index(List<Long> chunks) {
    return XmlSheet.of(file ->
        file.element(
            "sitemapindex",
            index -> {
              sitemap(index, 0);
              for (long chunk : chunks) {
                sitemap(index, chunk);
              }
            },
            "xmlns",
            SITEMAP));
  }

  byte[] rubrics() {
    return XmlSheet.of(file ->
        file.element(
            "urlset",
            set -> {
              set.element("url", url -> url.words("loc", settings.absolute("/")));
              for (Section section : rubrics.sections()) {
                String address = settings.absolute(section.path());
                set.element("url", url -> url.words("loc", address));
              }
              for (String path : furtherPaths()) {
                set.element("url", url -> url.words("loc", settings.absolute(path)));
              }
            },
            "xmlns",
            SITEMAP));
  }

  private List<String> furtherPaths() {
    return further.stream().flatMap(each -> each.paths().stream()).toList();
  }

  byte[] chunk(List<Sitemaps.Entry> entries) {
    return XmlSheet.of(file ->
        file.element(
            "urlset",
            set -> {
              for (Sitemaps.Entry entry : entries) {
                set.element(
                    "url",
                    url ->
                        url.words("loc", settings.absolute(entry.path()))
                            .words("lastmod", moment(entry.changedAt())));
              }
            },
            "xmlns",
            SITEMAP));
  }

  byte[] news(List<Sitemaps.Entry> entries) {
    return XmlSheet.of(file ->
        file.element(
            "urlset",
            set -> {
              for (Sitemaps.Entry entry : entries) {
                set.element("url", url -> news(url, entry));
              }
            },
            "xmlns",
            SITEMAP,
            "xmlns:news",
            NEWS));
  }

  private void news(XmlSheet url, Sitemaps.Entry entry) throws XMLStreamException {
    url.words("loc", settings.absolute(entry.path()))
        .element(
            "news:news",
            news ->
                news.element(
                        "news:publication",
                        publication ->
                            publication
                                .words("news:name", settings.paper().name())
                                .words("news:language", entry.language().split("-", -1)[0]))
                    .words("news:publication_date", moment(entry.publishedAt()))
                    .words("news:title", entry.headline()));
  }

  private void sitemap(XmlSheet index, long number) throws XMLStreamException {
    String address = settings.absolute("/sitemaps/" + number + ".xml");
    index.element("sitemap", sitemap -> sitemap.words("loc", address));
  }

  private static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
