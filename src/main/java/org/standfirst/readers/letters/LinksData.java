package org.standfirst.readers.letters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What the links in our letters were for, and until when they work, for the download of
/// everything.
@Component
class LinksData implements PersonalData {
  private final JdbcClient sql;

  LinksData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "links";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT purpose, made_at, expires_at, spent_at, return_to AS leads_to
                FROM link_tokens WHERE reader = :reader ORDER BY made_at, purpose
                """)
            .param("reader", reader.value()));
  }
}
