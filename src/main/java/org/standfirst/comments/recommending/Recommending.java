package org.standfirst.comments.recommending;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.ArticleId;
import org.standfirst.comments.CommentAddress;
import org.standfirst.comments.CommentChanges;
import org.standfirst.comments.CommentRow;
import org.standfirst.comments.Comments;
import org.standfirst.readers.ClientAddress;
import org.standfirst.readers.Paces;
import org.standfirst.readers.ReaderId;

/// Recommends what others wrote: once each reader, and never one's own. What is recommended already
/// is not recommended again.
@Component
public class Recommending {
  private final JdbcClient sql;
  private final Comments comments;
  private final CommentChanges changes;
  private final Paces paces;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Recommending(
      JdbcClient sql,
      Comments comments,
      CommentChanges changes,
      Paces paces,
      TransactionTemplate transactions,
      Clock clock) {
    this.sql = sql;
    this.comments = comments;
    this.changes = changes;
    this.paces = paces;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// So it is from now on.
    record Done() implements Outcome {}

    /// It is their own.
    record Own() implements Outcome {}

    /// There is no such comment, or not any more.
    record Nothing() implements Outcome {}

    /// They press too much.
    record TooFast(Duration after) implements Outcome {}
  }

  public Outcome recommend(CommentAddress address, ReaderId reader, ClientAddress from) {
    return paced(
        reader,
        from,
        () -> {
          CommentRow comment = comments.find(address);
          if (comment == null || !comment.isShown()) {
            return new Outcome.Nothing();
          }
          if (comment.isBy(reader)) {
            return new Outcome.Own();
          }
          int added =
              sql.sql(
                      """
                      INSERT INTO comment_recommendations (comment, reader, recommended_at)
                      VALUES (:comment, :reader, :now) ON CONFLICT DO NOTHING
                      """)
                  .param("comment", comment.id())
                  .param("reader", reader.value())
                  .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                  .update();
          count(address, comment, added);
          return new Outcome.Done();
        });
  }

  public Outcome withdraw(CommentAddress address, ReaderId reader, ClientAddress from) {
    return paced(
        reader,
        from,
        () -> {
          CommentRow comment = comments.find(address);
          if (comment == null) {
            return new Outcome.Nothing();
          }
          int removed =
              sql.sql(
                      """
                      DELETE FROM comment_recommendations
                      WHERE comment = :comment AND reader = :reader
                      """)
                  .param("comment", comment.id())
                  .param("reader", reader.value())
                  .update();
          count(address, comment, -removed);
          return new Outcome.Done();
        });
  }

  /// Which of these comments of a discussion a reader recommends.
  public Set<Long> of(ReaderId reader, ArticleId article, Collection<Long> numbers) {
    return new TreeSet<>(
        sql.sql(
                """
                SELECT number FROM comments
                JOIN comment_recommendations ON comment_recommendations.comment = comments.id
                WHERE article = :article AND number = ANY (:numbers) AND reader = :reader
                """)
            .param("article", article.value())
            .param("numbers", numbers.toArray(Long[]::new))
            .param("reader", reader.value())
            .query((row, _) -> row.getLong(1))
            .list());
  }

  private void count(CommentAddress address, CommentRow comment, int by) {
    if (by != 0) {
      sql.sql(
              """
              UPDATE comment_ranks SET recommendations = recommendations + :by
              WHERE comment = :comment
              """)
          .param("by", by)
          .param("comment", comment.id())
          .update();
      changes.stir(address.article());
    }
  }

  private interface Deed {
    Outcome done();
  }

  private Outcome paced(ReaderId reader, ClientAddress from, Deed deed) {
    return switch (paces.pressing(reader, from)) {
      case Paces.Pace.TooFast(Duration after) -> new Outcome.TooFast(after);
      case Paces.Pace.Fit _ -> transactions.execute(_ -> deed.done());
    };
  }
}
