package org.standfirst.articles;

import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.site.PaperSettings;

/// What search looks through: the teaser's words and the names of the authors of each published
/// article. Words behind the wall are not in it.
@Component
public class SearchEntries {
  private static final Map<String, String> DICTIONARIES =
      Map.ofEntries(
          Map.entry("da", "danish"),
          Map.entry("de", "german"),
          Map.entry("en", "english"),
          Map.entry("es", "spanish"),
          Map.entry("fi", "finnish"),
          Map.entry("fr", "french"),
          Map.entry("it", "italian"),
          Map.entry("lt", "lithuanian"),
          Map.entry("nl", "dutch"),
          Map.entry("no", "norwegian"),
          Map.entry("pt", "portuguese"),
          Map.entry("sv", "swedish"));

  /// So much of an opening is looked through: the database takes a megabyte of different words.
  private static final int MOST = 100_000;

  private static final String FILL =
      """
      INSERT INTO search_entries (article, published_at, words)
      SELECT articles.id, articles.published_at,
        setweight(to_tsvector(:dictionary::regconfig, articles.headline), 'A')
        || setweight(to_tsvector(:dictionary::regconfig, concat_ws(' ', articles.standfirst,
             articles.kicker, articles.byline, string_agg(authors.name, ' '),
             (SELECT string_agg(name, ' ') FROM article_contributors
              WHERE article = articles.id))), 'B')
        || setweight(to_tsvector(:dictionary::regconfig,
             left(regexp_replace(articles.opening, '<[^>]*>', ' ', 'g'), :most)), 'C')
        || array_to_tsvector(ARRAY(
             SELECT concat_ws(' ', 'in', level, floor(extract(epoch FROM articles.published_at)
               / (86400 * (4 ^ level)::bigint))::bigint)
             FROM generate_series(0, :levels - 1) AS level))
      FROM articles
      LEFT JOIN article_authors ON article_authors.article = articles.id
      LEFT JOIN authors ON authors.id = article_authors.author
      WHERE articles.status = 'published' AND articles.id IN (%s)
      GROUP BY articles.id
      ON CONFLICT (article) DO UPDATE
      SET published_at = excluded.published_at, words = excluded.words
      """;
  private final JdbcClient sql;
  private final String dictionary;

  SearchEntries(JdbcClient sql, PaperSettings settings) {
    this.sql = sql;
    this.dictionary = dictionary(settings.paper().language());
  }

  /// The dictionary that the paper's language is searched with (PostgreSQL, text search).
  public String dictionary() {
    return dictionary;
  }

  /// Makes an article findable as it is now; one that isn't published is no longer found.
  void refresh(ArticleId id) {
    sql.sql(
            """
            DELETE FROM search_entries
            WHERE article = :article
              AND NOT EXISTS (SELECT FROM articles WHERE id = search_entries.article AND status = 'published')
            """)
        .param("article", id.value())
        .update();
    sql.sql(FILL.formatted(":article"))
        .param("dictionary", dictionary)
        .param("levels", Spans.LEVELS)
        .param("most", MOST)
        .param("article", id.value())
        .update();
  }

  /// The same for all articles of an author.
  void refreshBy(String author) {
    sql.sql(
            FILL.formatted(
                """
                SELECT article FROM article_authors
                WHERE author = (SELECT id FROM authors WHERE slug = :author)
                """))
        .param("dictionary", dictionary)
        .param("levels", Spans.LEVELS)
        .param("most", MOST)
        .param("author", author)
        .update();
  }

  private static String dictionary(Locale language) {
    return DICTIONARIES.getOrDefault(language.getLanguage(), "simple");
  }
}
