package org.standfirst.articles;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.standfirst.media.Picture;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a feed is written.
enum FeedFormat {
  /// RSS 2.0.
  RSS("rss.xml", "application/rss+xml;charset=utf-8") {
    @Override
    byte[] write(Feed feed) {
      return XmlSheet.of(file ->
          file.element(
              "rss",
              rss -> rss.element("channel", channel -> rssChannel(channel, feed)),
              "version",
              "2.0",
              "xmlns:atom",
              "http://www.w3.org/2005/Atom",
              "xmlns:dc",
              "http://purl.org/dc/elements/1.1/"));
    }
  },
  /// Atom (RFC 4287).
  ATOM("atom.xml", "application/atom+xml;charset=utf-8") {
    @Override
    byte[] write(Feed feed) {
      return XmlSheet.of(file ->
          file.element(
              "feed",
              content -> atomFeed(content, feed),
              "xmlns",
              "http://www.w3.org/2005/Atom",
              "xml:lang",
              feed.language()));
    }
  },
  /// JSON Feed 1.1.
  JSON("feed.json", "application/feed+json;charset=utf-8") {
    @Override
    byte[] write(Feed feed) {
      return JSON_MAPPER.writeValueAsBytes(jsonFeed(feed));
    }
  };

  private static final JsonMapper JSON_MAPPER = JsonMapper.builder().build();
  private final String file;
  private final String type;

  FeedFormat(String file, String type) {
    this.file = file;
    this.type = type;
  }

  abstract byte[] write(Feed feed);

  String file() {
    return file;
  }

  String type() {
    return type;
  }

  /// The format of that file; none where there is no such feed.
  static @Nullable FeedFormat of(String file) {
    for (FeedFormat each : values()) {
      if (each.file.equals(file)) {
        return each;
      }
    }
    return null;
  }

  private static void rssChannel(XmlSheet channel, Feed feed) throws XMLStreamException {
    channel
        .words("title", feed.title())
        .words("link", feed.home())
        .words("description", feed.description())
        .words("language", feed.language())
        .words("lastBuildDate", rfc1123(feed.changedAt()))
        .empty("atom:link", "href", feed.self(), "rel", "self", "type", "application/rss+xml");
    for (Teaser teaser : feed.teasers()) {
      channel.element(
          "item",
          item ->
              item.words("title", teaser.headline())
                  .words("link", feed.address(teaser))
                  .words("guid", id(feed, teaser), "isPermaLink", "false")
                  .words("pubDate", rfc1123(teaser.publishedAt()))
                  .words("dc:creator", feed.author(teaser))
                  .words("category", teaser.sectionName())
                  .words("description", escaped(teaser.summary())));
    }
  }

  private static void atomFeed(XmlSheet content, Feed feed) throws XMLStreamException {
    content
        .words("title", feed.title())
        .words("subtitle", feed.description())
        .words("id", feed.self())
        .words("updated", rfc3339(feed.changedAt()))
        .empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self())
        .empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
    for (Teaser teaser : feed.teasers()) {
      content.element(
          "entry",
          entry ->
              entry
                  .words("title", teaser.headline())
                  .words("id", id(feed, teaser))
                  .words("published", rfc3339(teaser.publishedAt()))
                  .words("updated", rfc3339(teaser.changedAt()))
                  .element("author", author -> author.words("name", feed.author(teaser)))
                  .empty("category", "term", teaser.section(), "label", teaser.sectionName())
                  .empty(
                      "link", "rel", "alternate", "type", "text/html", "href", feed.address(teaser))
                  .words("summary", teaser.summary()));
    }
  }

  private static ObjectNode jsonFeed(Feed feed) {
    ObjectNode file = JSON_MAPPER.createObjectNode();
    file.put("version", "https://jsonfeed.org/version/1.1").put("title", feed.title());
    file.put("description", feed.description()).put("language", feed.language());
    file.put("home_page_url", feed.home()).put("feed_url", feed.self());
    ArrayNode items = file.putArray("items");
    for (Teaser teaser : feed.teasers()) {
      ObjectNode item = items.addObject();
      item.put("id", id(feed, teaser)).put("url", feed.address(teaser));
      item.put("title", teaser.headline()).put("content_text", teaser.summary());
      item.put("date_published", rfc3339(teaser.publishedAt()));
      item.put("date_modified", rfc3339(teaser.changedAt())).put("language", teaser.language());
      item.putArray("authors").addObject().put("name", feed.author(teaser));
      item.putArray("tags").add(teaser.sectionName());
      Picture lead = teaser.lead();
      if (lead != null) {
        item.put("image", feed.origin() + lead.widest());
      }
    }
    return file;
  }

  /// Stays the same when the article's address changes.
  private static String id(Feed feed, Teaser teaser) {
    return feed.origin() + "/articles/" + teaser.id().value();
  }

  /// Readers of RSS take descriptions for HTML.
  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String rfc1123(Instant moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
  }

  private static String rfc3339(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
