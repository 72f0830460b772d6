package org.standfirst.newsletters.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Which links of their newsletters the reader has followed, for the download of everything.
@Component
class FollowedLinksData implements PersonalData {
  private final JdbcClient sql;

  FollowedLinksData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "newsletter-clicks";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT deliveries.issue, issue_links.address AS link, first_at, many, scans AS by_machines
                FROM deliveries JOIN delivery_clicks ON delivery = deliveries.id
                LEFT JOIN issue_links ON issue_links.issue = deliveries.issue AND number = link
                WHERE reader = :reader ORDER BY deliveries.issue, link
                """)
            .param("reader", reader.value()));
  }
}
