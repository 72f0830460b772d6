package org.standfirst.newsletters.figures;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds what was noted to the figures of issues, one node at a time.
@Component
class Adding {
  private static final int AT_ONCE = 10_000;
  private final JdbcClient sql;

  Adding(JdbcClient sql) {
    this.sql = sql;
  }

  @Scheduled(fixedDelayString = "PT2S")
  @Transactional
  public void add() {
    if (hasNotes() && isAlone()) {
      sql.sql(
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
