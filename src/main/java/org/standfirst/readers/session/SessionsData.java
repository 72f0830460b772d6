package org.standfirst.readers.session;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Where the reader is signed in, for the download of everything.
@Component
class SessionsData implements PersonalData {
  private final JdbcClient sql;

  SessionsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "sessions";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT agent AS browser, place, proofs, lasting, made_at, proved_at, last_seen_at, expires_at
                FROM sessions WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
