package org.standfirst.articles;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of those whom bylines name, where the newsroom has said who did what.
@Component
class Contributors {
  private final JdbcClient sql;

  Contributors(JdbcClient sql) {
    this.sql = sql;
  }

  /// Puts these in the place of whom an article named before, once those with a page are linked.
  void replace(ArticleId id, List<Contributor> contributors) {
    sql.sql("DELETE FROM article_contributors WHERE article = :article")
        .param("article", id.value())
        .update();
    if (contributors.isEmpty()) {
      return;
    }
    sql.sql(
            """
            INSERT INTO article_contributors (article, position, did, name, author)
            SELECT :article, place, did, called,
              (SELECT min(authors.id) FROM authors
               JOIN article_authors ON author = authors.id AND article = :article
               WHERE authors.name = called)
            FROM unnest(:did, :names) WITH ORDINALITY AS given (did, called, place)
            """)
        .param("article", id.value())
        .param("did", contributors.stream().map(each -> each.did().word()).toArray(String[]::new))
        .param("names", contributors.stream().map(Contributor::name).toArray(String[]::new))
        .update();
    sql.sql(
            """
            UPDATE article_authors SET wrote = false
            WHERE article = :article AND NOT EXISTS (
              SELECT FROM article_contributors AS named
              WHERE named.article = :article AND named.author = article_authors.author
                AND named.did = 'by')
            """)
        .param("article", id.value())
        .update();
  }
}
