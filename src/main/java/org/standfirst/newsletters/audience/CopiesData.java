package org.standfirst.newsletters.audience;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The issues that went to the reader, for the download of everything.
@Component
class CopiesData implements PersonalData {
  private final JdbcClient sql;

  CopiesData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "newsletter-copies";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT deliveries.issue, issues.subject, address AS to, deliveries.state, settled_at
                FROM deliveries JOIN issues ON issues.id = deliveries.issue WHERE reader = :reader
                ORDER BY deliveries.issue
                """)
            .param("reader", reader.value()));
  }
}
