package org.standfirst.newsletters.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.issues.Clicks;
import org.standfirst.newsletters.issues.Variant;

/// How many have followed links of an issue, as far as it is written down: some seconds late.
@Component
class IssueClicks implements Clicks {
  private final JdbcClient sql;

  IssueClicks(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public long of(IssueId issue, Variant variant) {
    return sql.sql(
            """
            SELECT coalesce(sum(many), 0)::bigint FROM issue_figures
            WHERE issue = :issue AND what = 'clicked' AND variant = :variant
            """)
        .param("issue", issue.value())
        .param("variant", variant.name())
        .query((row, _) -> row.getLong(1))
        .single();
  }
}
