package org.standfirst.wall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The counted readings of this month, for the download of everything.
@Component
class ReadingsData implements PersonalData {
  private final JdbcClient sql;

  ReadingsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "readings";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT month, piece AS article_number, access, read_at
                FROM readings WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
