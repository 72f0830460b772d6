package org.standfirst.articles.fronts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;

/// What articles are called, whether or not they are in the paper.
@Component
class Headlines {
  private final JdbcClient sql;

  Headlines(JdbcClient sql) {
    this.sql = sql;
  }

  /// Whether there is such an article, and it has never been in the paper.
  boolean isUnprinted(ArticleId article) {
    return sql.sql("SELECT EXISTS (SELECT FROM articles WHERE id = :id AND status = 'draft')")
        .param("id", article.value())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  /// Those of the articles that there are, by number.
  Map<ArticleId, String> of(Set<ArticleId> articles) {
    Map<ArticleId, String> all = new HashMap<>();
    sql.sql("SELECT id, headline FROM articles WHERE id = ANY (:ids)")
        .param("ids", articles.stream().map(ArticleId::value).toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                row -> all.put(new ArticleId(row.getLong("id")), row.getString("headline")));
    return all;
  }
}
