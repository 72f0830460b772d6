package org.standfirst.articles;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.corrections.Corrections;
import org.standfirst.articles.live.Coverage;
import org.standfirst.wall.Admission;

/// The articles of the paper, as they are read.
@Component
public class Articles {
  private final JdbcClient sql;
  private final Teasers teasers;
  private final Credits credits;
  private final ArticleAddresses addresses;
  private final Corrections corrections;

  Articles(
      JdbcClient sql,
      Teasers teasers,
      Credits credits,
      ArticleAddresses addresses,
      Corrections corrections) {
    this.sql = sql;
    this.teasers = teasers;
    this.credits = credits;
    this.addresses = addresses;
    this.corrections = corrections;
  }

  /// What stands behind the wall, for whoever shows that they are admitted to it; null where the
  /// article has changed since they were.
  public @Nullable Body body(Admission.Admitted proof) {
    return sql.sql(
            """
            SELECT html
            FROM articles
            JOIN article_bodies ON article_bodies.article = articles.id
            WHERE articles.id = :id AND version = :version AND status = 'published'
            """)
        .param("id", proof.piece().id())
        .param("version", proof.piece().version())
        .query((row, _) -> new Body(row.getString(1)))
        .optional()
        .orElse(null);
  }

  /// Whether an article is still the one that somebody was admitted to: what was fetched since may
  /// be shown to them.
  public boolean stillHolds(Admission.Admitted proof) {
    return sql.sql(
            """
            SELECT EXISTS (SELECT FROM articles
                           WHERE id = :id AND version = :version AND status = 'published')
            """)
        .param("id", proof.piece().id())
        .param("version", proof.piece().version())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  /// What stands at that address.
  public Finding at(String section, String slug) {
    Row row = row("articles.slug = :slug", "slug", slug);
    if (row == null) {
      ArticleId moved = addresses.formerly(slug);
      return moved == null ? new Finding.Nothing() : moved(numbered(moved));
    }
    Finding found = found(row);
    return found instanceof Finding.Found && !row.section().equals(section)
        ? new Finding.Moved("/" + row.section() + "/" + slug)
        : found;
  }

  /// A way on is shown only to where an article stands.
  private static Finding moved(Finding found) {
    return found instanceof Finding.Found(Article article)
        ? new Finding.Moved(article.teaser().path())
        : found;
  }

  /// The article of that number.
  public Finding numbered(ArticleId id) {
    Row row = row("articles.id = :id", "id", id.value());
    return row == null ? new Finding.Nothing() : found(row);
  }

  private Finding found(Row row) {
    if (row.status().equals("draft") || row.status().equals("unpublished")) {
      return new Finding.Nothing();
    }
    if (row.status().equals("withdrawn")) {
      return new Finding.Gone();
    }
    var id = new ArticleId(row.id());
    Teaser teaser = teasers.of(List.of(id)).get(id);
    return teaser == null || teaser.version() != row.version()
        ? new Finding.Changing()
        : new Finding.Found(article(teaser, row));
  }

  private Article article(Teaser teaser, Row row) {
    return new Article(
        teaser,
        row.opening(),
        credits.of(teaser.id(), row.byline()),
        credits.topics(teaser.id()),
        row.credit(),
        row.words(),
        new Article.Titles(row.searchTitle(), row.socialTitle()),
        corrections.of(teaser.id()),
        row.coverage());
  }

  private @Nullable Row row(String condition, String name, Object value) {
    return sql.sql(
            """
            SELECT articles.id, version, sections.slug AS section, status, opening, byline, credit, words,
              search_title, social_title, started_at, ended_at, change
            FROM articles
            JOIN sections ON sections.id = articles.section
            LEFT JOIN live_coverages ON live_coverages.article = articles.id
            WHERE %s
            """
                .formatted(condition))
        .param(name, value)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  record Row(
      long id,
      int version,
      String section,
      String status,
      String opening,
      String byline,
      String credit,
      int words,
      String searchTitle,
      String socialTitle,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable Long change) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    @Nullable Coverage coverage() {
      return startedAt == null || change == null ? null : new Coverage(startedAt, endedAt, change);
    }
  }
}
