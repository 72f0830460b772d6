package org.standfirst.comments;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.database.Announcements;

/// What happens to discussions. Each change has the next number of its discussion, given while its
/// row is held, and is called out to all nodes when it commits.
@Component
public class CommentChanges {
  /// On which it is called out: the article's number, and the change's.
  public static final String CHANNEL = "comments";

  private final JdbcClient sql;
  private final Announcements announcements;

  public CommentChanges(JdbcClient sql, Announcements announcements) {
    this.sql = sql;
    this.announcements = announcements;
  }

  /// What may happen to a comment.
  public enum Kind {
    WRITTEN,
    EDITED,
    HIDDEN,
    SHOWN
  }

  /// Notes that something has happened to a comment, in the transaction that does it.
  public void note(ArticleId article, long comment, Kind kind) {
    long change =
        sql.sql(
                """
                WITH counted AS (
                  UPDATE discussions SET last_change = last_change + 1
                  WHERE article = :article RETURNING last_change)
                INSERT INTO comment_changes (article, change, comment, kind)
                SELECT :article, last_change, :comment, :kind FROM counted RETURNING change
                """)
            .param("article", article.value())
            .param("comment", comment)
            .param("kind", kind.name().toLowerCase(Locale.ROOT))
            .query((row, _) -> row.getLong(1))
            .single();
    announcements.announce(CHANNEL, article.value() + " " + change);
  }

  /// Calls out that something about it is to be printed anew, without a number.
  public void stir(ArticleId article) {
    announcements.announce(CHANNEL, article.value() + " 0");
  }
}
