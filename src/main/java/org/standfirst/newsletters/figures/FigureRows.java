package org.standfirst.newsletters.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads figures as they were added up.
@Component
class FigureRows {
  private final JdbcClient sql;

  FigureRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// All figures of an issue.
  Figures of(long issue) {
    return read("TRUE", List.of(issue)).getOrDefault(issue, new Figures());
  }

  /// Those of some issues that aren't by number.
  Map<Long, Figures> of(Collection<Long> issues) {
    return read("what NOT IN ('link', 'hour')", issues);
  }

  private Map<Long, Figures> read(String condition, Collection<Long> issues) {
    Map<Long, Figures> all = new HashMap<>();
    sql.sql(
            """
            SELECT issue, what, variant, number, many FROM issue_figures
            WHERE issue = ANY (:issues) AND %s
            UNION ALL
            SELECT issue, state, '', 0, sum(many) FROM delivery_tallies
            WHERE issue = ANY (:issues) GROUP BY issue, state
            """
                .formatted(condition))
        .param("issues", issues.toArray(Long[]::new))
        .query(row -> {
          all.computeIfAbsent(row.getLong("issue"), _ -> new Figures())
              .add(
                  String.valueOf(row.getString("what")),
                  String.valueOf(row.getString("variant")),
                  row.getInt("number"),
                  row.getLong("many"));
        });
    return all;
  }
}
