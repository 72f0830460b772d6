package org.standfirst.newsletters.returns.suppressions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Why no newsletter goes to the reader's address, for the download of everything.
@Component
class SuppressionsData implements PersonalData {
  private final JdbcClient sql;

  SuppressionsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "suppressions";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                WITH own AS (SELECT lower(email COLLATE "C") AS address FROM readers WHERE id = :reader)
                SELECT address, reason, note, made_at, NULL::timestamptz AS lifted_at
                FROM suppressions JOIN own USING (address)
                UNION ALL
                SELECT address, reason, note, made_at, lifted_at
                FROM lifted_suppressions JOIN own USING (address)
                ORDER BY made_at
                """)
            .param("reader", reader.value()));
  }
}
