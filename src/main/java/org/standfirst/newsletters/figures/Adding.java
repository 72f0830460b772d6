package org.standfirst.newsletters.figures;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.database.Rounds;

/// Adds what was noted to the figures of issues, one node at a time: at once where this node has
/// written signs, and else now and then, for what others note.
@Component
class Adding extends Rounds {
  private static final Duration LEISURE = Duration.ofSeconds(30);
  private static final Duration BUSY = Duration.ofSeconds(2);
  private static final int AT_ONCE = 10_000;
  private final JdbcClient sql;
  private final TransactionTemplate transactions;

  Adding(JdbcClient sql, TransactionTemplate transactions) {
    super("figures", 1, LEISURE);
    this.sql = sql;
    this.transactions = transactions;
  }

  /// There is something to add.
  void wake() {
    heard("");
  }

  /// While there is something, more is likely to come, and is better added together.
  @Override
  protected void round() throws InterruptedException {
    while (add()) {
      Thread.sleep(BUSY);
    }
  }

  /// Adds up to some thousand notes; says whether there were any.
  boolean add() {
    return Boolean.TRUE.equals(transactions.execute(_ -> hasNotes() && isAlone() && addAll() > 0));
  }

  private int addAll() {
    return sql.sql(
            """
            WITH taken AS (
              DELETE FROM figure_notes WHERE id IN (SELECT id FROM figure_notes ORDER BY id LIMIT :many)
              RETURNING issue, what, variant, number, many)
            INSERT INTO issue_figures AS known (issue, what, variant, number, many)
            SELECT issue, what, variant, number, sum(many) FROM taken
            GROUP BY issue, what, variant, number
            ON CONFLICT (issue, what, variant, number) DO UPDATE SET many = known.many + excluded.many
            """)
        .param("many", AT_ONCE)
        .update();
  }

  private boolean hasNotes() {
    return is("SELECT EXISTS (SELECT FROM figure_notes)");
  }

  private boolean isAlone() {
    return is("SELECT pg_try_advisory_xact_lock(hashtextextended('figures', 0))");
  }

  private boolean is(String question) {
    List<Boolean> answers = sql.sql(question).query((row, _) -> row.getBoolean(1)).list();
    return answers.getFirst();
  }
}
