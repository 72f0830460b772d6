package org.standfirst.comments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.readers.ReaderId;

/// Comments as they are kept, and how they come onto the page and leave it. Whoever changes one
/// holds its discussion ([Discussions#hold]).
@Component
public class Comments {
  private static final SimplePropertyRowMapper<CommentRow> ROW =
      new SimplePropertyRowMapper<>(CommentRow.class);
  private static final String COLUMNS =
      "id, article, number, root, writer, text, html, state, why, written_at, edited_at";
  private final JdbcClient sql;
  private final CommentChanges changes;

  public Comments(JdbcClient sql, CommentChanges changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /// A comment; null: there is none.
  public @Nullable CommentRow find(CommentAddress address) {
    return sql.sql(
            "SELECT %s FROM comments WHERE article = :article AND number = :number"
                .formatted(COLUMNS))
        .param("article", address.article().value())
        .param("number", address.number())
        .query(ROW)
        .optional()
        .orElse(null);
  }

  /// The latest of a reader's own, below an id.
  public List<CommentRow> of(ReaderId writer, long below, int count) {
    return sql.sql(
            """
            SELECT %s FROM comments WHERE writer = :writer AND id < :below
            ORDER BY id DESC LIMIT :count
            """
                .formatted(COLUMNS))
        .param("writer", writer.value())
        .param("below", below)
        .param("count", count)
        .query(ROW)
        .list();
  }

  /// Takes a comment that is shown off the page. Where there are replies to it, a line keeps its
  /// place.
  ///
  /// @param state the one that it has from now on
  public void hide(CommentRow comment, String state, String why) {
    set(comment, state, why);
    count(comment, -1);
    long id = comment.id();
    Long parent = leave(id);
    while (parent != null) {
      sql.sql("UPDATE comment_ranks SET replies = replies - 1 WHERE comment = :parent")
          .param("parent", parent)
          .update();
      parent = leave(parent);
    }
    changes.note(address(comment).article(), comment.id(), CommentChanges.Kind.HIDDEN);
  }

  /// Puts a comment back on the page.
  public void show(CommentRow comment) {
    set(comment, "shown", "");
    count(comment, 1);
    Long parent = come(comment.id());
    while (parent != null) {
      sql.sql("UPDATE comment_ranks SET replies = replies + 1 WHERE comment = :parent")
          .param("parent", parent)
          .update();
      parent = come(parent);
    }
    changes.note(address(comment).article(), comment.id(), CommentChanges.Kind.SHOWN);
  }

  private static CommentAddress address(CommentRow comment) {
    return new CommentAddress(new ArticleId(comment.article()), comment.number());
  }

  private void set(CommentRow comment, String state, String why) {
    sql.sql("UPDATE comments SET state = :state, why = :why WHERE id = :id")
        .param("state", state)
        .param("why", why)
        .param("id", comment.id())
        .update();
  }

  private void count(CommentRow comment, int by) {
    sql.sql("UPDATE discussions SET comments = comments + :by WHERE article = :article")
        .param("by", by)
        .param("article", comment.article())
        .update();
    if (comment.root() != null) {
      sql.sql("UPDATE comment_ranks SET below = below + :by WHERE comment = :root")
          .param("by", by)
          .param("root", comment.root())
          .update();
    }
  }

  /// Gives up the place of one that is neither shown nor answered; says whose reply it no longer
  /// is.
  private @Nullable Long leave(long id) {
    return sql.sql(
            """
            UPDATE comment_ranks SET placed = false
            WHERE comment = :id AND placed AND replies = 0
              AND NOT EXISTS (SELECT FROM comments WHERE id = :id AND state = 'shown')
            RETURNING coalesce(parent, 0)
            """)
        .param("id", id)
        .query((row, _) -> row.getLong(1))
        .optional()
        .filter(parent -> parent > 0)
        .orElse(null);
  }

  private @Nullable Long come(long id) {
    return sql.sql(
            """
            UPDATE comment_ranks SET placed = true WHERE comment = :id AND NOT placed
            RETURNING coalesce(parent, 0)
            """)
        .param("id", id)
        .query((row, _) -> row.getLong(1))
        .optional()
        .filter(parent -> parent > 0)
        .orElse(null);
  }
}
