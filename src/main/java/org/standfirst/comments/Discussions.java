package org.standfirst.comments;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Talk;

/// How discussions stand.
@Component
public class Discussions implements Talk {
  private static final SimplePropertyRowMapper<Discussion.Row> ROW =
      new SimplePropertyRowMapper<>(Discussion.Row.class);
  private final JdbcClient sql;

  public Discussions(JdbcClient sql) {
    this.sql = sql;
  }

  /// The discussion of an article; a fresh one where nobody has written yet.
  public Discussion of(ArticleId article) {
    return find(article, "");
  }

  /// The same, changed by nobody else until the transaction ends; from now on it has a row.
  public Discussion hold(ArticleId article) {
    sql.sql("INSERT INTO discussions (article) VALUES (:article) ON CONFLICT DO NOTHING")
        .param("article", article.value())
        .update();
    return find(article, "FOR NO KEY UPDATE");
  }

  private Discussion find(ArticleId article, String lock) {
    return sql.sql(
            """
            SELECT article, mode, state, closes_at, comments, last_number, last_change
            FROM discussions WHERE article = :article %s
            """
                .formatted(lock))
        .param("article", article.value())
        .query(ROW)
        .optional()
        .map(Discussion.Row::discussion)
        .orElseGet(() -> Discussion.fresh(article));
  }

  @Override
  public Map<ArticleId, Integer> about(Collection<ArticleId> articles) {
    Map<ArticleId, Integer> all = new HashMap<>();
    sql.sql(
            """
            SELECT article, comments FROM discussions
            WHERE article = ANY (:articles) AND comments > 0 AND mode <> 'off'
            """)
        .param("articles", articles.stream().map(ArticleId::value).toArray(Long[]::new))
        .query((row, _) -> all.put(new ArticleId(row.getLong(1)), row.getInt(2)))
        .list();
    return all;
  }
}
