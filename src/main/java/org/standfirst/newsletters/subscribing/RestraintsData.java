package org.standfirst.newsletters.subscribing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What the reader has asked of newsletters, pauses and fewer of them, for the download of
/// everything.
@Component
class RestraintsData implements PersonalData {
  private final JdbcClient sql;

  RestraintsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "newsletter-pauses";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT newsletter, paused_until, days_between, made_at
                FROM restraints WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
