package org.standfirst.articles;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Byline.Line;

/// The rows of those whom bylines name, where the newsroom has said who did what.
@Component
class Contributors {
  private final JdbcClient sql;

  Contributors(JdbcClient sql) {
    this.sql = sql;
  }

  /// Puts these in the place of whom an article named before, once those with a page are linked.
  void replace(ArticleId id, List<Line> lines) {
    sql.sql("DELETE FROM article_contributors WHERE article = :article")
        .param("article", id.value())
        .update();
    if (lines.isEmpty()) {
      return;
    }
    sql.sql(
            """
            INSERT INTO article_contributors (article, position, did, name, author, as_it_came)
            SELECT :article, place, did, called, authors.id, came
            FROM unnest(:did, :names, :pages, CAST(:came AS boolean[]))
              WITH ORDINALITY AS given (did, called, page, came, place)
            LEFT JOIN authors ON authors.slug = page
            """)
        .param("article", id.value())
        .param("did", texts(lines, each -> each.did().word()))
        .param("names", texts(lines, Line::name))
        .param("pages", texts(lines, Contributors::page))
        .param("came", lines.stream().map(Line::asItCame).toArray(Boolean[]::new))
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

  private static String page(Line line) {
    Author author = line.author();
    return author == null ? "" : author.slug();
  }

  private static String[] texts(List<Line> lines, Function<Line, String> text) {
    return lines.stream().map(text).toArray(String[]::new);
  }
}
