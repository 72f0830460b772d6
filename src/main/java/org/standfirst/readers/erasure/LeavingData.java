package org.standfirst.readers.erasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The wish to be deleted, and what comes back without it, for the download of everything.
@Component
class LeavingData implements PersonalData {
  private final JdbcClient sql;

  LeavingData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "leaving";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT asked_at, due_at, array_to_string(newsletters, ' ') AS newsletters, offers,
                  array_to_string(remaining, ' ') AS remaining
                FROM leavings WHERE reader = :reader
                """)
            .param("reader", reader.value()));
  }
}
