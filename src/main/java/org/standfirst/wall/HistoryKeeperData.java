package org.standfirst.wall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Since when we remember what the reader reads, for the download of everything.
@Component
class HistoryKeeperData implements PersonalData {
  private final JdbcClient sql;

  HistoryKeeperData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "history-kept";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT since FROM history_keepers WHERE reader = :reader
                """)
            .param("reader", reader.value()));
  }
}
