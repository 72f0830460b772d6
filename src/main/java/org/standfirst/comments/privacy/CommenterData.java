package org.standfirst.comments.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What the reader is called in discussions, for the download of everything.
@Component
class CommenterData implements PersonalData {
  private final JdbcClient sql;

  CommenterData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "pseudonym";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT pseudonym, chosen_at FROM commenters WHERE reader = :reader
                """)
            .param("reader", reader.value()));
  }
}
