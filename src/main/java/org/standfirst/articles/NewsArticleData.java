package org.standfirst.articles;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.corrections.Correction;
import org.standfirst.articles.live.Coverage;
import org.standfirst.articles.pages.LivePanel;
import org.standfirst.media.Crop;
import org.standfirst.media.Picture;
import org.standfirst.site.Frame;
import org.standfirst.wall.Access;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What searchers are told of an article (schema.org, `NewsArticle`, or `LiveBlogPosting` with its
/// entries): nothing that stands behind a wall that is closed, and that there is a wall.
@Component
class NewsArticleData {
  private static final int MOST_OF_AN_ENTRY = 300;
  private final JsonMapper json;

  NewsArticleData(JsonMapper json) {
    this.json = json;
  }

  /// @param live what stands behind the wall of live coverage, for a page that shows it; null:
  ///   nothing, or the page doesn't
  Content of(Frame frame, Article article, @Nullable LivePanel live) {
    Teaser teaser = article.teaser();
    String type = article.live() == null ? "NewsArticle" : "LiveBlogPosting";
    ObjectNode data = thing(type).put("@context", "https://schema.org");
    data.put("headline", teaser.headline());
    if (!teaser.standfirst().isEmpty()) {
      data.put("description", teaser.standfirst());
    }
    data.put("datePublished", frame.times().machine(teaser.publishedAt()));
    data.put("dateModified", frame.times().machine(teaser.changedAt()));
    data.put("mainEntityOfPage", frame.absolute(teaser.path()));
    data.put("articleSection", teaser.sectionName());
    data.put("inLanguage", teaser.language());
    data.put("wordCount", article.words());
    data.set("author", authors(frame, article));
    others(frame, article, "contributor", Contribution.REPORTING, data);
    others(frame, article, "translator", Contribution.TRANSLATION, data);
    data.set("publisher", named("Organization", frame.paper().name(), frame.absolute("/")));
    Picture lead = teaser.lead();
    if (lead != null) {
      ArrayNode images = json.createArrayNode();
      for (Crop crop : List.of(Crop.LANDSCAPE, Crop.SQUARE, Crop.WIDE)) {
        images.add(frame.absolute(lead.cut(crop).widest()));
      }
      data.set("image", images);
    }
    if (!article.corrections().isEmpty()) {
      data.set("correction", corrections(frame, article.corrections()));
    }
    if (article.live() != null) {
      sayCoverage(frame, data, article.live());
    }
    if (live != null) {
      data.set("liveBlogUpdate", updates(frame, live));
    }
    sayAccess(data, teaser.access());
    return script(data);
  }

  private static void sayCoverage(Frame frame, ObjectNode data, Coverage coverage) {
    data.put("coverageStartTime", frame.times().machine(coverage.startedAt()));
    if (coverage.endedAt() != null) {
      data.put("coverageEndTime", frame.times().machine(coverage.endedAt()));
    }
  }

  private ArrayNode updates(Frame frame, LivePanel live) {
    ArrayNode all = json.createArrayNode();
    for (LivePanel.Entry entry : live.entries()) {
      ObjectNode update = thing("BlogPosting");
      if (!entry.headline().isEmpty()) {
        update.put("headline", entry.headline());
      }
      update.put("url", frame.absolute(entry.path()));
      update.put("datePublished", frame.times().machine(entry.writtenAt()));
      update.put(
          "dateModified",
          frame.times().machine(entry.updatedAt() == null ? entry.writtenAt() : entry.updatedAt()));
      if (!entry.words().isEmpty()) {
        update.put("articleBody", PlainWords.beginning(entry.words(), MOST_OF_AN_ENTRY));
      }
      all.add(update);
    }
    return all;
  }

  private void sayAccess(ObjectNode data, Access access) {
    data.put("isAccessibleForFree", access == Access.OPEN);
    if (access != Access.OPEN) {
      data.set(
          "hasPart",
          thing("WebPageElement")
              .put("isAccessibleForFree", false)
              .put("cssSelector", ".article__walled"));
    }
  }

  private ArrayNode corrections(Frame frame, List<Correction> corrections) {
    ArrayNode all = json.createArrayNode();
    corrections.forEach(each ->
        all.add(
            thing("CorrectionComment")
                .put("text", each.words())
                .put("datePublished", frame.times().machine(each.correctedAt()))));
    return all;
  }

  private ArrayNode authors(Frame frame, Article article) {
    ArrayNode all = json.createArrayNode();
    // a byline of words alone may be the agency's name
    if (article.bylineNamesPeople()) {
      article.credits(Contribution.BY).forEach(each -> all.add(person(frame, each)));
    }
    if (all.isEmpty()) {
      String name = article.credit().isEmpty() ? frame.paper().name() : article.credit();
      all.add(thing("Organization").put("name", name));
    }
    return all;
  }

  private void others(
      Frame frame, Article article, String property, Contribution did, ObjectNode data) {
    ArrayNode all = json.createArrayNode();
    article.credits(did).forEach(each -> all.add(person(frame, each)));
    if (!all.isEmpty()) {
      data.set(property, all);
    }
  }

  private ObjectNode person(Frame frame, Credit credit) {
    Author author = credit.author();
    return author == null
        ? thing("Person").put("name", credit.name())
        : named("Person", author.name(), frame.absolute(author.path()));
  }

  private ObjectNode named(String type, String name, String url) {
    return thing(type).put("name", name).put("url", url);
  }

  private ObjectNode thing(String type) {
    return json.createObjectNode().put("@type", type);
  }

  /// Inside a script element nothing may look like its end, nor like a comment.
  private Content script(ObjectNode data) {
    String text =
        json.writeValueAsString(data)
            .replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("&", "\\u0026");
    return output -> output.writeContent(text);
  }
}
