package org.standfirst.newsletters.subscribing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// By which number we knew the reader before they had an account, for the download of everything.
@Component
class HeirsData implements PersonalData {
  private final JdbcClient sql;

  HeirsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "newsletter-addresses";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT addressee AS number, since
                FROM addressee_heirs WHERE reader = :reader ORDER BY addressee
                """)
            .param("reader", reader.value()));
  }
}
