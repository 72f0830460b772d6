package org.standfirst.comments.privacy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.comments.CommentChanges;
import org.standfirst.comments.CommentRow;
import org.standfirst.comments.Comments;
import org.standfirst.comments.Discussions;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Remains;

/// What becomes of a reader's comments when they leave: they stay under nobody's name, or go with
/// all that they said. What they recommended is recommended no more.
@Component
class CommentsRemains implements Remains {
  private static final int AT_ONCE = 500;
  private final JdbcClient sql;
  private final Comments comments;
  private final Discussions discussions;
  private final CommentChanges changes;

  CommentsRemains(
      JdbcClient sql, Comments comments, Discussions discussions, CommentChanges changes) {
    this.sql = sql;
    this.comments = comments;
    this.discussions = discussions;
    this.changes = changes;
  }

  @Override
  public String name() {
    return "comments";
  }

  @Override
  public String words() {
    return "comments.leaving.stay";
  }

  @Override
  public boolean of(ReaderId reader) {
    return sql.sql(
            "SELECT EXISTS (SELECT FROM comments WHERE writer = :reader AND state <> 'deleted')")
        .param("reader", reader.value())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  @Override
  public void settle(ReaderId reader, boolean staying) {
    List<ArticleId> articles = articles(reader);
    // in one order, so that no two wait for each other
    articles.forEach(discussions::hold);
    sql.sql(
            """
            DELETE FROM comment_revisions USING comments
            WHERE comments.id = comment_revisions.comment AND comments.writer = :reader
            """)
        .param("reader", reader.value())
        .update();
    if (staying) {
      articles.forEach(changes::stir);
    } else {
      takeAway(reader);
    }
    sql
        .sql(
            """
            WITH theirs AS (
              DELETE FROM comment_recommendations WHERE reader = :reader RETURNING comment)
            UPDATE comment_ranks SET recommendations = recommendations - 1
            WHERE comment IN (SELECT comment FROM theirs)
            RETURNING article
            """)
        .param("reader", reader.value())
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .list()
        .stream()
        .distinct()
        .forEach(changes::stir);
  }

  private List<ArticleId> articles(ReaderId reader) {
    return sql.sql("SELECT DISTINCT article FROM comments WHERE writer = :reader ORDER BY article")
        .param("reader", reader.value())
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .list();
  }

  private void takeAway(ReaderId reader) {
    long below = Long.MAX_VALUE;
    List<CommentRow> some;
    do {
      some = comments.of(reader, below, AT_ONCE);
      for (CommentRow each : some) {
        sql.sql("UPDATE comments SET text = '', html = '', edited_at = NULL WHERE id = :id")
            .param("id", each.id())
            .update();
        if (each.isShown()) {
          comments.hide(each, "deleted", "");
        } else {
          sql.sql("UPDATE comments SET state = 'deleted', why = '' WHERE id = :id")
              .param("id", each.id())
              .update();
        }
        below = each.id();
      }
    } while (some.size() == AT_ONCE);
  }
}
