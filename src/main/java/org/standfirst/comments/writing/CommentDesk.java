package org.standfirst.comments.writing;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.ArticleId;
import org.standfirst.comments.CommentChanges;
import org.standfirst.comments.CommentSettings;
import org.standfirst.comments.Discussion;
import org.standfirst.comments.Discussions;
import org.standfirst.readers.ClientAddress;
import org.standfirst.readers.Paces;
import org.standfirst.readers.ReaderId;

/// Takes comments in. All that can be known before is known before the discussion's row is held;
/// then the comment gets its number and is there.
@Component
public class CommentDesk {
  /// So soon nobody says the same once more in the same place: a button was pressed twice, or an
  /// answer was lost.
  private static final Duration A_MOMENT = Duration.ofMinutes(10);

  private static final String SHUT = "comments.refused.shut";
  private static final String UNANSWERABLE = "comments.refused.parent-gone";
  private final JdbcClient sql;
  private final Discussions discussions;
  private final CommentChanges changes;
  private final Paces paces;
  private final CommentSettings settings;
  private final TransactionTemplate transactions;
  private final Clock clock;

  CommentDesk(
      JdbcClient sql,
      Discussions discussions,
      CommentChanges changes,
      Paces paces,
      CommentSettings settings,
      TransactionTemplate transactions,
      Clock clock) {
    this.sql = sql;
    this.discussions = discussions;
    this.changes = changes;
    this.paces = paces;
    this.settings = settings;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Publishes what a confirmed reader wrote, who is admitted to the article.
  public WriteOutcome write(Typed typed, ReaderId writer, ClientAddress from) {
    return switch (CommentText.read(typed.text(), settings.longest())) {
      case CommentText.Reading.Unfitting(String problem) -> new WriteOutcome.Refused(problem);
      case CommentText.Reading.Fitting(CommentText text) ->
          switch (paces.writing(writer, from)) {
            case Paces.Pace.TooFast(Duration after) -> new WriteOutcome.TooFast(after);
            case Paces.Pace.Fit _ -> publish(typed, text, writer);
          };
    };
  }

  /// The same for what was written elsewhere or before, whose pace is nobody's.
  public WriteOutcome publish(Typed typed, CommentText text, ReaderId writer) {
    String html = Markdown.html(text);
    return transactions.execute(_ -> {
      // a reader's own comments one after the other: of two that are the same, the second is seen
      sql.sql("SELECT pg_advisory_xact_lock(hashtextextended('comments of ' || :writer, 0))")
          .param("writer", writer.value())
          .query((row, _) -> true)
          .single();
      Long same = same(typed, text, writer);
      return same == null ? add(typed, text, html, writer) : new WriteOutcome.Published(same);
    });
  }

  private WriteOutcome add(Typed typed, CommentText text, String html, ReaderId writer) {
    Discussion discussion = discussions.hold(typed.article());
    if (!discussion.isOpen(clock.instant())) {
      return new WriteOutcome.Refused(SHUT);
    }
    Parent parent = parent(typed);
    if (typed.parent() > 0 && parent == null) {
      return new WriteOutcome.Refused(UNANSWERABLE);
    }
    long number = number(typed.article());
    long id = insert(typed.article(), number, parent, text, html, writer);
    if (parent != null) {
      count(parent);
    }
    changes.note(typed.article(), id, CommentChanges.Kind.WRITTEN);
    return new WriteOutcome.Published(number);
  }

  private long number(ArticleId article) {
    return sql.sql(
            """
            UPDATE discussions SET last_number = last_number + 1, comments = comments + 1
            WHERE article = :article RETURNING last_number
            """)
        .param("article", article.value())
        .query((row, _) -> row.getLong(1))
        .single();
  }

  private long insert(
      ArticleId article,
      long number,
      @Nullable Parent parent,
      CommentText text,
      String html,
      ReaderId writer) {
    return sql.sql(
            """
            WITH written AS (
              INSERT INTO comments
                (article, number, parent, root, depth, writer, text, html, state, written_at)
              VALUES
                (:article, :number, :parent, :root, :depth, :writer, :text, :html, 'shown', :now)
              RETURNING id)
            INSERT INTO comment_ranks (comment, article, number, parent, placed)
            SELECT id, :article, :number, :parent, true FROM written
            RETURNING comment
            """)
        .param("article", article.value())
        .param("number", number)
        .param("parent", parent == null ? null : parent.id(), Types.BIGINT)
        .param("root", parent == null ? null : parent.root(), Types.BIGINT)
        .param("depth", parent == null ? 0 : parent.depth() + 1)
        .param("writer", writer.value())
        .param("text", text.text())
        .param("html", html)
        .param("now", now())
        .query((row, _) -> row.getLong(1))
        .single();
  }

  private void count(Parent parent) {
    sql.sql(
            """
            UPDATE comment_ranks
            SET replies = replies + (comment = :parent)::int, below = below + (comment = :root)::int
            WHERE comment IN (:parent, :root)
            """)
        .param("parent", parent.id())
        .param("root", parent.root())
        .update();
  }

  /// What is answered.
  ///
  /// @param root the first of its thread
  private record Parent(long id, long root, int depth) {}

  private @Nullable Parent parent(Typed typed) {
    return sql.sql(
            """
            SELECT id, coalesce(root, id), depth FROM comments
            WHERE article = :article AND number = :number AND state = 'shown'
            """)
        .param("article", typed.article().value())
        .param("number", typed.parent())
        .query((row, _) -> new Parent(row.getLong(1), row.getLong(2), row.getInt(3)))
        .optional()
        .orElse(null);
  }

  private @Nullable Long same(Typed typed, CommentText text, ReaderId writer) {
    return sql.sql(
            """
            SELECT latest.number
            FROM (SELECT number, article, parent, text, state, written_at FROM comments
                  WHERE writer = :writer ORDER BY id DESC LIMIT 5) AS latest
            LEFT JOIN comments AS answered ON answered.id = latest.parent
            WHERE latest.article = :article AND coalesce(answered.number, 0) = :parent
              AND latest.text = :text AND latest.state = 'shown' AND latest.written_at > :since
            ORDER BY latest.number LIMIT 1
            """)
        .param("writer", writer.value())
        .param("article", typed.article().value())
        .param("parent", typed.parent())
        .param("text", text.text())
        .param("since", now().minus(A_MOMENT))
        .query((row, _) -> row.getLong(1))
        .optional()
        .orElse(null);
  }

  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
