package org.standfirst.articles;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where articles stand and stood. An address that an article once had in the paper leads to it for
/// ever: no other article gets it.
@Component
class ArticleAddresses {
  private final JdbcClient sql;

  ArticleAddresses(JdbcClient sql) {
    this.sql = sql;
  }

  /// The article that once had that slug; null: none had.
  @Nullable ArticleId formerly(String slug) {
    return sql.sql("SELECT article FROM former_slugs WHERE slug = :slug")
        .param("slug", slug)
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .optional()
        .orElse(null);
  }

  /// What came of asking for an address.
  enum Giving {
    GIVEN,
    TAKEN
  }

  /// Gives an article its address.
  ///
  /// @param wanted empty: any that fits the headline, unless it has one already
  Giving give(ArticleId id, ArticleRows.Standing standing, String wanted, String headline) {
    boolean has = Slug.fits(standing.slug());
    if (wanted.equals(standing.slug()) || (wanted.isEmpty() && has)) {
      return Giving.GIVEN;
    }
    if (wanted.isEmpty()) {
      return Slug.candidates(headline).stream().anyMatch(each -> take(id, each))
          ? Giving.GIVEN
          : Giving.TAKEN;
    }
    if (!take(id, wanted)) {
      return Giving.TAKEN;
    }
    if (has && !standing.status().equals("draft")) {
      remember(id, standing.slug());
    }
    return Giving.GIVEN;
  }

  private boolean take(ArticleId id, String slug) {
    sql.sql("SELECT pg_advisory_xact_lock(hashtextextended('slug ' || :slug, 0))")
        .param("slug", slug)
        .query((_, _) -> true)
        .single();
    int taken =
        sql.sql(
                """
                UPDATE articles SET slug = :slug
                WHERE id = :id
                  AND NOT EXISTS (SELECT FROM articles WHERE slug = :slug AND id <> :id)
                  AND NOT EXISTS (SELECT FROM former_slugs WHERE slug = :slug AND article <> :id)
                """)
            .param("slug", slug)
            .param("id", id.value())
            .update();
    sql.sql("DELETE FROM former_slugs WHERE slug = :slug AND article = :id")
        .param("slug", slug)
        .param("id", id.value())
        .update();
    return taken > 0;
  }

  private void remember(ArticleId id, String slug) {
    sql.sql("INSERT INTO former_slugs (slug, article) VALUES (:slug, :id)")
        .param("slug", slug)
        .param("id", id.value())
        .update();
  }
}
