package org.standfirst.comments.writing;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.ArticleId;
import org.standfirst.comments.CommentChanges;
import org.standfirst.comments.Signature;
import org.standfirst.readers.ReaderId;

/// What readers are called in discussions.
@Component
public class Commenters {
  private final JdbcClient sql;
  private final CommentChanges changes;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Commenters(
      JdbcClient sql, CommentChanges changes, TransactionTemplate transactions, Clock clock) {
    this.sql = sql;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What came of a wish to be called so.
  public sealed interface Naming {
    /// So be it.
    record Named() implements Naming {}

    /// Not so.
    ///
    /// @param problem the key of why
    record Refused(String problem) implements Naming {}
  }

  /// What a reader is called.
  ///
  /// @param pseudonym empty: they go by their own name
  /// @param own what they are called then
  public record Called(String pseudonym, Signature own) {
    public Signature signature() {
      return pseudonym.isEmpty() ? own : new Signature(pseudonym);
    }
  }

  public Called called(ReaderId reader) {
    return sql.sql(
            """
            SELECT coalesce(pseudonym, ''), first_name, last_name
            FROM readers LEFT JOIN commenters ON commenters.reader = readers.id
            WHERE readers.id = :reader
            """)
        .param("reader", reader.value())
        .query((row, _) ->
            new Called(row.getString(1), Signature.of(row.getString(2), row.getString(3), null)))
        .optional()
        .orElse(new Called("", Signature.NOBODY));
  }

  /// Calls a reader by their own name from now on, in what they wrote before too.
  public void byOwnName(ReaderId reader) {
    transactions.executeWithoutResult(_ -> {
      sql.sql("DELETE FROM commenters WHERE reader = :reader")
          .param("reader", reader.value())
          .update();
      stir(reader);
    });
  }

  /// Calls a reader by a pseudonym, in what they wrote before too.
  public Naming by(ReaderId reader, String typed) {
    return switch (Pseudonym.read(typed)) {
      case Pseudonym.Reading.Unfitting(String problem) -> new Naming.Refused(problem);
      case Pseudonym.Reading.Fitting(Pseudonym pseudonym) -> by(reader, pseudonym);
    };
  }

  private Naming by(ReaderId reader, Pseudonym pseudonym) {
    if (isTaken(reader, pseudonym)) {
      return new Naming.Refused("comments.name.taken");
    }
    try {
      transactions.executeWithoutResult(_ -> {
        sql.sql(
                """
                INSERT INTO commenters (reader, pseudonym, folded, chosen_at)
                VALUES (:reader, :name, :folded, :now)
                ON CONFLICT (reader) DO UPDATE
                SET pseudonym = excluded.pseudonym, folded = excluded.folded,
                  chosen_at = excluded.chosen_at
                """)
            .param("reader", reader.value())
            .param("name", pseudonym.name())
            .param("folded", pseudonym.folded())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
        stir(reader);
      });
      return new Naming.Named();
    } catch (DuplicateKeyException _) {
      return new Naming.Refused("comments.name.taken");
    }
  }

  /// Nobody goes by a name that looks like another's here, a journalist's or the paper's staff's.
  private boolean isTaken(ReaderId reader, Pseudonym pseudonym) {
    String wished = pseudonym.folded();
    return isAnothers(reader, wished)
        || sql.sql(
                """
                SELECT name FROM authors
                UNION ALL
                SELECT first_name || ' ' || last_name FROM readers
                WHERE id IN (SELECT reader FROM reader_roles) AND id <> :reader
                UNION ALL
                SELECT first_name || ' ' || left(last_name, 1) FROM readers
                WHERE id IN (SELECT reader FROM reader_roles) AND id <> :reader
                """)
            .param("reader", reader.value())
            .query((row, _) -> Pseudonym.folded(row.getString(1)))
            .list()
            .contains(wished);
  }

  private boolean isAnothers(ReaderId reader, String folded) {
    @Nullable Long found =
        sql.sql("SELECT reader FROM commenters WHERE folded = :folded")
            .param("folded", folded)
            .query((row, _) -> row.getLong(1))
            .optional()
            .orElse(null);
    return found != null && found != reader.value();
  }

  /// Their name stands on the pages of all discussions that they have written in.
  private void stir(ReaderId reader) {
    sql.sql("SELECT DISTINCT article FROM comments WHERE writer = :reader")
        .param("reader", reader.value())
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .list()
        .forEach(changes::stir);
  }
}
