package org.standfirst.articles;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.media.ImageId;

/// Who wrote an article and what it is about.
@Component
class Credits {
  private static final SimplePropertyRowMapper<Topic> TOPIC =
      new SimplePropertyRowMapper<>(Topic.class);
  private static final RowMapper<Credit> CREDIT =
      (row, number) -> {
        Contribution did = Contribution.of(row.getString("did"));
        if (row.getString("slug") == null) {
          return new Credit(did, row.getString("guest"), null);
        }
        Author author = AuthorRow.ROW.mapRow(row, number).author();
        return new Credit(did, author.name(), author);
      };
  private final JdbcClient sql;

  Credits(JdbcClient sql) {
    this.sql = sql;
  }

  /// Who did what for it, in the order of the byline.
  ///
  /// @param byline as its row has it
  List<Credit> of(ArticleId id, String byline) {
    List<Credit> said =
        sql.sql(
                """
                SELECT did, article_contributors.name AS guest, authors.slug, authors.name,
                  authors.role, authors.biography, authors.portrait
                FROM article_contributors
                LEFT JOIN authors ON authors.id = article_contributors.author
                WHERE article = :article
                ORDER BY position
                """)
            .param("article", id.value())
            .query(CREDIT)
            .list();
    return said.isEmpty() ? of(authors(id), byline) : said;
  }

  /// The credits of a byline that is words alone: names that aren't of the paper stand among its
  /// own with commas.
  static List<Credit> of(List<Author> authors, String byline) {
    if (authors.isEmpty()) {
      return byline.isEmpty() ? List.of() : List.of(Credit.of(byline));
    }
    List<String> guests = Names.besides(authors.stream().map(Author::name).toList(), byline);
    return Stream.concat(authors.stream().map(Credit::of), guests.stream().map(Credit::of))
        .toList();
  }

  private List<Author> authors(ArticleId id) {
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
