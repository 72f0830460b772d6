package org.standfirst.newsletters.figures;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.PastFigures;
import org.standfirst.newsletters.Reception;

/// Writes the figures of issues that nobody here has sent as if they had been added up here.
@Component
class FiledFigures implements PastFigures {
  private final JdbcClient sql;

  FiledFigures(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  @Transactional
  public void take(IssueId issue, Reception reception) {
    sql.sql("UPDATE issues SET recipients = :sent WHERE id = :issue")
        .param("sent", reception.sent())
        .param("issue", issue.value())
        .update();
    sql.sql("INSERT INTO delivery_tallies (issue, state, many) VALUES (:issue, 'sent', :sent)")
        .param("issue", issue.value())
        .param("sent", reception.sent())
        .update();
    figure(issue, "copies", 0, reception.sent());
    figure(issue, "hard", 0, reception.hard());
    figure(issue, "soft", 0, reception.soft());
    figure(issue, "complaint", 0, reception.complaints());
    figure(issue, "left", 0, reception.left());
    figure(issue, "clicked", 0, reception.clicked());
    int link = 0;
    for (Map.Entry<String, Integer> each : reception.links().entrySet()) {
      link(issue, ++link, each.getKey());
      figure(issue, "link", link, each.getValue());
    }
    List<Integer> hours = reception.hours();
    for (int hour = 0; hour < hours.size(); hour++) {
      figure(issue, "hour", Math.min(hour, Figures.HOURS), hours.get(hour));
    }
  }

  private void figure(IssueId issue, String what, int number, int many) {
    if (many > 0) {
      sql.sql(
              """
              INSERT INTO issue_figures AS known (issue, what, variant, number, many)
              VALUES (:issue, :what, '', :number, :many)
              ON CONFLICT (issue, what, variant, number) DO UPDATE SET many = known.many + excluded.many
              """)
          .param("issue", issue.value())
          .param("what", what)
          .param("number", number)
          .param("many", many)
          .update();
    }
  }

  private void link(IssueId issue, int number, String address) {
    sql.sql("INSERT INTO issue_links (issue, number, address) VALUES (:issue, :number, :address)")
        .param("issue", issue.value())
        .param("number", number)
        .param("address", address)
        .update();
  }
}
