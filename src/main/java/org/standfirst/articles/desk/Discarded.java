package org.standfirst.articles.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;

/// The articles that were discarded: they aren't in the list, until somebody brings them back or
/// writes on.
@Component
public class Discarded {
  private final JdbcClient sql;
  private final DeskEntries entries;
  private final Clock clock;

  Discarded(JdbcClient sql, DeskEntries entries, Clock clock) {
    this.sql = sql;
    this.entries = entries;
    this.clock = clock;
  }

  /// Whether an article is among them.
  public boolean holds(ArticleId article) {
    return sql.sql("SELECT EXISTS (SELECT FROM discarded_articles WHERE article = :article)")
        .param("article", article.value())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  /// Takes one out of the list.
  public void add(ArticleId article) {
    sql.sql(
            """
            INSERT INTO discarded_articles (article, discarded_at) VALUES (:article, :now)
            ON CONFLICT DO NOTHING
            """)
        .param("article", article.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    entries.leaveOut(article);
  }

  /// Brings one back into the list, if it is among them.
  ///
  /// @return whether it was
  public boolean bringBack(ArticleId article) {
    int found =
        sql.sql("DELETE FROM discarded_articles WHERE article = :article")
            .param("article", article.value())
            .update();
    if (found > 0) {
      entries.refresh(article);
    }
    return found > 0;
  }
}
