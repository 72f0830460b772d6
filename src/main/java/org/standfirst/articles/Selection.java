package org.standfirst.articles;

/// Which of the published articles a list holds.
public sealed interface Selection {
  /// All of them.
  record Everything() implements Selection {
    @Override
    public String slug() {
      return "";
    }
  }

  /// Those of a section.
  record OfSection(String slug) implements Selection {}

  /// Those about a topic.
  record OfTopic(String slug) implements Selection {}

  /// Those by an author.
  record OfAuthor(String slug) implements Selection {}

  /// The slug that the query asks for; empty where it asks for none.
  String slug();

  /// The query for `article` and `published_at` of what lies on it; each is answered by an index.
  default String query() {
    return switch (this) {
      case Everything _ ->
          "SELECT id AS article, published_at FROM articles WHERE status = 'published'";
      case OfSection _ ->
          """
          SELECT id AS article, published_at FROM articles
          WHERE status = 'published' AND section = (SELECT id FROM sections WHERE slug = :slug)
          """;
      case OfTopic _ ->
          """
          SELECT article, published_at FROM article_topics
          WHERE published_at IS NOT NULL AND topic = (SELECT id FROM topics WHERE slug = :slug)
          """;
      case OfAuthor _ ->
          """
          SELECT article, published_at FROM article_authors
          WHERE published_at IS NOT NULL AND author = (SELECT id FROM authors WHERE slug = :slug)
          """;
    };
  }
}
