package org.standfirst.newsletters.subscribing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Which newsletters the reader has left by a link, for the download of everything.
@Component
class DeparturesData implements PersonalData {
  private final JdbcClient sql;

  DeparturesData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "newsletter-departures";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT newsletter, reason, departed_at
                FROM newsletter_departures WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
