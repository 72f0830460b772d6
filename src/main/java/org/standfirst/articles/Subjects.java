package org.standfirst.articles;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.standfirst.press.Subject;

/// What the pages of this module show, as the press knows it. A list changes whenever an article
/// comes to it, leaves it or is changed in it; pages that show articles one by one name those
/// alone.
public final class Subjects {
  static final int SITEMAP_CHUNK = 5_000;

  private Subjects() {}

  /// An article: its words, its access, whether it is in the paper.
  public static Subject article(ArticleId id) {
    return new Subject("article:" + id.value());
  }

  /// Everything that is published, the newest first.
  public static Subject newest() {
    return new Subject("newest");
  }

  /// The articles of a section.
  public static Subject inSection(String slug) {
    return new Subject("section:" + slug);
  }

  /// The articles about a topic, and the topic itself.
  public static Subject aboutTopic(String slug) {
    return new Subject("topic:" + slug);
  }

  /// Which articles a section has, whatever they say.
  static Subject membersOfSection(String slug) {
    return new Subject("members:section:" + slug);
  }

  /// Which articles are about a topic, whatever they say.
  static Subject membersOfTopic(String slug) {
    return new Subject("members:topic:" + slug);
  }

  /// The articles of an author.
  public static Subject byAuthor(String slug) {
    return new Subject("author:" + slug);
  }

  static Subject sitemap(long chunk) {
    return new Subject("sitemap:" + chunk);
  }

  static long sitemapChunk(ArticleId id) {
    return (id.value() - 1) / SITEMAP_CHUNK + 1;
  }

  /// Those of each teaser shown, and one more.
  public static Set<Subject> of(Subject list, Collection<Teaser> teasers) {
    Set<Subject> all = new HashSet<>();
    all.add(list);
    teasers.forEach(teaser -> all.add(article(teaser.id())));
    return all;
  }
}
