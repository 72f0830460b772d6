package org.standfirst.articles.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Contribution;
import org.standfirst.articles.Contributor;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Dressing;
import org.standfirst.articles.Killing;
import org.standfirst.articles.Names;
import org.standfirst.media.ImageId;
import org.standfirst.wall.Access;

/// Articles as they stand in the paper, read for the newsroom alone: whole, whatever their access.
@Component
class LiveCopies {
  private static final String MARKER = "<hr class=\"wall\">";
  private final JdbcClient sql;

  LiveCopies(JdbcClient sql) {
    this.sql = sql;
  }

  /// An article as it stands.
  ///
  /// @param path empty where it isn't in the paper
  /// @param killing by its agency; null: it wasn't killed
  record Live(
      int version, String status, String path, Manuscript manuscript, @Nullable Killing killing) {
    static final RowMapper<Live> ROW =
        (row, _) -> {
          long lead = row.getLong("lead");
          @Nullable ImageId picture = row.wasNull() ? null : new ImageId(lead);
          String slug = row.getString("slug");
          String wall = row.getBoolean("wall_set") ? MARKER : "";
          boolean printed = row.getString("status").equals("published");
          return new Live(
              row.getInt("version"),
              row.getString("status"),
              printed ? "/" + row.getString("section") + "/" + slug : "",
              new Manuscript(
                  new Copy.Words(
                      row.getString("headline"),
                      row.getString("standfirst"),
                      row.getString("kicker"),
                      row.getString("opening") + wall + row.getString("html"),
                      row.getString("language")),
                  origin(row),
                  new Copy.Place(
                      row.getString("section"),
                      Arrays.asList((String[]) row.getArray("topics").getArray()),
                      Access.of(row.getString("access"))),
                  picture,
                  new Dressing(
                      slug.startsWith("~") ? "" : slug,
                      row.getString("search_title"),
                      row.getString("social_title"),
                      new Dressing.Underline(
                          row.getString("lead_alt"),
                          row.getString("lead_caption"),
                          row.getString("lead_credit")),
                      Arrays.stream((Long[]) row.getArray("related").getArray())
                          .map(ArticleId::new)
                          .toList()),
                  null),
              killing(row));
        };

    /// Where nobody has said who did what, all who are linked have written it, and the words name
    /// the others.
    private static Copy.Origin origin(ResultSet row) throws SQLException {
      List<String> did = texts(row, "did");
      List<String> names = texts(row, "names");
      List<String> linked = texts(row, "linked");
      String words = String.valueOf(row.getString("byline"));
      if (names.isEmpty() && !linked.isEmpty()) {
        words = String.join(", ", Names.besides(linked, words));
        names = linked;
      }
      List<String> all = names;
      List<Contributor> contributors =
          IntStream.range(0, all.size())
              .mapToObj(each ->
                  new Contributor(
                      did.isEmpty() ? Contribution.BY : Contribution.of(did.get(each)),
                      all.get(each),
                      false))
              .toList();
      return new Copy.Origin(
          words, String.valueOf(row.getString("credit")), List.of(), contributors);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
      return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Killing killing(ResultSet row) throws SQLException {
      Timestamp at = row.getTimestamp("killed_at");
      return at == null
          ? null
          : new Killing(
              String.valueOf(row.getString("agency")),
              String.valueOf(row.getString("reason")),
              at.toInstant());
    }
  }

  /// An article that nobody else changes until the transaction ends.
  @Nullable Live hold(ArticleId article) {
    // held before it is read: one statement would wait, and then read the tables beside as they
    // stood before
    sql.sql("SELECT FROM articles WHERE id = :article FOR UPDATE")
        .param("article", article.value())
        .query(_ -> {});
    return find(article);
  }

  @Nullable Live find(ArticleId article) {
    return sql.sql(
            """
            SELECT articles.version, articles.status, sections.slug AS section, articles.slug,
              articles.headline, articles.standfirst, articles.kicker, articles.opening,
              articles.wall_set,
              coalesce((SELECT html FROM article_bodies WHERE article = articles.id), '') AS html,
              articles.language, articles.credit, articles.access, articles.lead,
              articles.search_title, articles.social_title, killed.agency, killed.reason,
              killed.killed_at, articles.lead_alt, articles.lead_caption, articles.lead_credit,
              coalesce((SELECT coalesce(string_agg(name, ', ' ORDER BY position)
                                          FILTER (WHERE as_it_came), '')
                        FROM article_contributors WHERE article = articles.id
                        HAVING count(*) > 0),
                       articles.byline) AS byline,
              ARRAY(SELECT related FROM article_related
                    WHERE article = articles.id ORDER BY position)::bigint[] AS related,
              ARRAY(SELECT did FROM article_contributors
                    WHERE article = articles.id AND NOT as_it_came ORDER BY position)::text[] AS did,
              ARRAY(SELECT coalesce(authors.name, named.name)
                    FROM article_contributors AS named
                    LEFT JOIN authors ON authors.id = named.author
                    WHERE article = articles.id AND NOT as_it_came ORDER BY position)::text[] AS names,
              ARRAY(SELECT authors.name
                    FROM article_authors JOIN authors ON authors.id = author
                    WHERE article = articles.id ORDER BY article_authors.position)::text[] AS linked,
              ARRAY(SELECT topics.name FROM article_topics JOIN topics ON topics.id = topic
                    WHERE article = articles.id ORDER BY article_topics.position)::text[] AS topics
            FROM articles
            JOIN sections ON sections.id = articles.section
            LEFT JOIN killed_articles AS killed ON killed.article = articles.id
            WHERE articles.id = :article
            """)
        .param("article", article.value())
        .query(Live.ROW)
        .optional()
        .orElse(null);
  }
}
