package org.standfirst.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.media.ImageId;

/// Who wrote an article and what it is about.
@Component
class Credits {
  private static final SimplePropertyRowMapper<Topic> TOPIC =
      new SimplePropertyRowMapper<>(Topic.class);
  private final JdbcClient sql;

  Credits(JdbcClient sql) {
    this.sql = sql;
  }

  /// The paper's own who wrote it, in the order of the byline.
  List<Author> authors(ArticleId id) {
    return sql
        .sql(
            """
            SELECT slug, name, role, biography, portrait
            FROM article_authors
            JOIN authors ON authors.id = article_authors.author
            WHERE article = :article
            ORDER BY article_authors.position
            """)
        .param("article", id.value())
        .query(AuthorRow.ROW)
        .list()
        .stream()
        .map(AuthorRow::author)
        .toList();
  }

  /// What it is about.
  List<Topic> topics(ArticleId id) {
    return sql.sql(
            """
            SELECT slug, name, description
            FROM article_topics
            JOIN topics ON topics.id = article_topics.topic
            WHERE article = :article
            ORDER BY article_topics.position
            """)
        .param("article", id.value())
        .query(TOPIC)
        .list();
  }

  record AuthorRow(
      String slug, String name, String role, String biography, @Nullable Long portrait) {
    static final SimplePropertyRowMapper<AuthorRow> ROW =
        new SimplePropertyRowMapper<>(AuthorRow.class);

    Author author() {
      return new Author(
          slug, name, role, biography, portrait == null ? null : new ImageId(portrait));
    }
  }
}
