package org.standfirst.articles.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.standfirst.articles.workflow.Stage;

/// How many articles there are, counted as they change and never anew.
@Component
class DeskTallies {
  /// Fewer rows are not worth folding.
  private static final int MANY = 500;

  private final JdbcClient sql;

  DeskTallies(JdbcClient sql) {
    this.sql = sql;
  }

  /// How many there are.
  ///
  /// @param of a stage; what is in the paper and being changed is at two of them
  record Counts(long all, Map<Stage, Long> of) {
    static final Counts NONE = new Counts(0, Map.of());
  }

  /// How many there are at each stage, of what the list is narrowed to but for the stage.
  Counts of(DeskFilter filter) {
    var all = new AtomicLong();
    Map<Stage, Long> counts = new EnumMap<>(Stage.class);
    DeskFilter anyStage = filter.at(null);
    sql.sql(
            """
            SELECT stage, standing, sum(articles) AS articles FROM desk_tallies
            WHERE true%s GROUP BY stage, standing
            """
                .formatted(anyStage.conditions()))
        .params(anyStage.parameters())
        .query(
            (RowCallbackHandler)
                row -> {
                  long articles = row.getLong("articles");
                  Stage stage = Stage.valueOf(row.getString("stage"));
                  Stage standing = Stage.valueOf(row.getString("standing"));
                  all.addAndGet(articles);
                  if (standing.stands()) {
                    counts.merge(standing, articles, Long::sum);
                  }
                  if (!stage.stands()) {
                    counts.merge(stage, articles, Long::sum);
                  }
                });
    return new Counts(all.get(), counts);
  }

  /// Makes one row of all of a kind. What is added meanwhile stays as it is.
  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
  void fold() {
    sql.sql(
            """
            WITH folded AS (
              DELETE FROM desk_tallies
              WHERE (SELECT count(*) FROM desk_tallies) > :many
              RETURNING stage, standing, section, person, articles)
            INSERT INTO desk_tallies (stage, standing, section, person, articles)
            SELECT stage, standing, section, person, sum(articles) FROM folded
            GROUP BY stage, standing, section, person
            HAVING sum(articles) <> 0
            """)
        .param("many", MANY)
        .update();
  }
}
