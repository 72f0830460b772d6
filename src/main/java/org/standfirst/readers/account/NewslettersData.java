package org.standfirst.readers.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The newsletters that are wanted, for the download of everything.
@Component
class NewslettersData implements PersonalData {
  private final JdbcClient sql;

  NewslettersData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "newsletters";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT newsletter, chosen_at FROM newsletter_choices WHERE reader = :reader
                ORDER BY newsletter
                """)
            .param("reader", reader.value()));
  }
}
