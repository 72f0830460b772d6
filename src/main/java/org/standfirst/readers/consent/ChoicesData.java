package org.standfirst.readers.consent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The ledger of choices, for the download of everything.
@Component
class ChoicesData implements PersonalData {
  private final JdbcClient sql;

  ChoicesData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "choices";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT choice, allowed, chosen_at, form, place
                FROM choices WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
