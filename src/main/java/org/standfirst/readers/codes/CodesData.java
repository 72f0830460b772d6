package org.standfirst.readers.codes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What the codes in our letters were for, and until when they work, for the download of
/// everything.
@Component
class CodesData implements PersonalData {
  private final JdbcClient sql;

  CodesData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "codes";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT purpose, made_at, expires_at, tries, spent_at
                FROM codes WHERE reader = :reader ORDER BY made_at, purpose
                """)
            .param("reader", reader.value()));
  }
}
