package org.standfirst.newsletters.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Which issues the reader has opened, where that is counted, and in which they have followed
/// links, for the download of everything.
@Component
class OpenedCopiesData implements PersonalData {
  private final JdbcClient sql;

  OpenedCopiesData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "newsletter-opens";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT issue, opened_at, opens, fetches AS opens_by_machines, clicked_at, clicks,
                  scans AS clicks_by_machines, last_at
                FROM deliveries JOIN delivery_signs ON delivery = id
                WHERE reader = :reader ORDER BY issue
                """)
            .param("reader", reader.value()));
  }
}
