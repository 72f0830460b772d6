package org.standfirst.newsletters.audience;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// When the reader last opened an issue and last followed a link in one, for the download of
/// everything.
@Component
class SignsData implements PersonalData {
  private final JdbcClient sql;

  SignsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "newsletter-signs";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT opened_at, clicked_at
                FROM newsletter_activity WHERE reader = :reader
                """)
            .param("reader", reader.value()));
  }
}
