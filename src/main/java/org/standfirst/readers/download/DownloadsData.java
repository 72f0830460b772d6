package org.standfirst.readers.download;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The downloads there are, for the download of everything.
@Component
class DownloadsData implements PersonalData {
  private final JdbcClient sql;

  DownloadsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "downloads";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT wished_at, made_at, expires_at FROM downloads WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
