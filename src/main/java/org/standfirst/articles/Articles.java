package org.standfirst.articles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.wall.Admission;

/// The articles of the paper, as they are read.
@Component
public class Articles {
  private final JdbcClient sql;
  private final Teasers teasers;
  private final Credits credits;

  Articles(JdbcClient sql, Teasers teasers, Credits credits) {
    this.sql = sql;
    this.teasers = teasers;
    this.credits = credits;
  }

  /// Those of these articles that are published, as everyone may see them.
  public Map<ArticleId, Teaser> teasers(Collection<ArticleId> ids) {
    return teasers.of(ids);
  }

  /// What stands behind the wall, for whoever shows that they are admitted to it.
  public Body body(Admission.Admitted proof) {
    return sql.sql("SELECT html FROM article_bodies WHERE article = :article")
        .param("article", proof.piece().id())
        .query((row, _) -> new Body(row.getString(1)))
        .single();
  }

  /// What stands at that address.
  Finding at(String section, String slug) {
    Row row = row(slug);
    if (row == null || row.status().equals("draft")) {
      return new Finding.Nothing();
    }
    if (row.status().equals("withdrawn")) {
      return new Finding.Gone();
    }
    if (!row.section().equals(section)) {
      return new Finding.Moved("/" + row.section() + "/" + slug);
    }
    var id = new ArticleId(row.id());
    Teaser teaser = teasers.of(List.of(id)).get(id);
    return teaser == null ? new Finding.Nothing() : new Finding.Found(article(teaser, row));
  }

  private Article article(Teaser teaser, Row row) {
    return new Article(
        teaser,
        row.opening(),
        credits.authors(teaser.id()),
        credits.topics(teaser.id()),
        row.credit(),
        row.words());
  }

  private @Nullable Row row(String slug) {
    return sql.sql(
            """
            SELECT articles.id, sections.slug AS section, status, opening, credit, words
            FROM articles
            JOIN sections ON sections.id = articles.section
            WHERE articles.slug = :slug
            """)
        .param("slug", slug)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  record Row(long id, String section, String status, String opening, String credit, int words) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
  }
}
