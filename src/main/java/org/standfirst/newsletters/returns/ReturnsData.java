package org.standfirst.newsletters.returns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What came back of newsletters to the reader, for the download of everything.
@Component
class ReturnsData implements PersonalData {
  private final JdbcClient sql;

  ReturnsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "returns";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT came_at, kind, address, status, words FROM returns
                WHERE delivery IN (SELECT id FROM deliveries WHERE reader = :reader)
                  OR address IN (SELECT lower(email COLLATE "C") FROM readers WHERE id = :reader)
                ORDER BY came_at
                """)
            .param("reader", reader.value()));
  }
}
