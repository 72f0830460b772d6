package org.standfirst.articles;

import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.articles.corrections.Correction;
import org.standfirst.media.Crop;
import org.standfirst.media.Picture;
import org.standfirst.site.Frame;
import org.standfirst.wall.Access;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What searchers are told of an article (schema.org, `NewsArticle`): nothing that stands behind
/// the wall, and that there is a wall.
@Component
class NewsArticleData {
  private final JsonMapper json;

  NewsArticleData(JsonMapper json) {
    this.json = json;
  }

  Content of(Frame frame, Article article) {
    Teaser teaser = article.teaser();
    ObjectNode data = thing("NewsArticle").put("@context", "https://schema.org");
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
    sayAccess(data, teaser.access());
    return script(data);
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
