package org.standfirst.articles.desk;

import java.util.EnumMap;
import java.util.Map;
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

  /// How many there are at each stage, of what the list is narrowed to but for the stage.
  Map<Stage, Long> of(DeskFilter filter) {
    Map<Stage, Long> counts = new EnumMap<>(Stage.class);
    DeskFilter anyStage = filter.at(null);
    sql.sql(
            """
            SELECT stage, sum(articles) AS articles FROM desk_tallies WHERE true%s GROUP BY stage
            """
                .formatted(anyStage.conditions()))
        .params(anyStage.parameters())
        .query(
            (RowCallbackHandler)
                row -> counts.put(Stage.valueOf(row.getString("stage")), row.getLong("articles")));
    return counts;
  }

  /// Makes one row of all of a kind. What is added meanwhile stays as it is.
  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
  void fold() {
    sql.sql(
            """
            WITH folded AS (
              DELETE FROM desk_tallies
              WHERE (SELECT count(*) FROM desk_tallies) > :many
              RETURNING stage, section, person, articles)
            INSERT INTO desk_tallies
            SELECT stage, section, person, sum(articles) FROM folded
            GROUP BY stage, section, person
            HAVING sum(articles) <> 0
            """)
        .param("many", MANY)
        .update();
  }
}
