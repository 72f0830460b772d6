package org.standfirst.readers.letters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Letters that are still to be written, for the download of everything.
@Component
class WishesData implements PersonalData {
  private final JdbcClient sql;

  WishesData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "letter-wishes";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT purpose, email AS to, return_to AS leads_to, wished_at, attempts
                FROM letter_wishes WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
