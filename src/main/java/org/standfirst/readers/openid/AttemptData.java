package org.standfirst.readers.openid;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The browsers that are away to link a provider, for the download of everything.
@Component
class AttemptData implements PersonalData {
  private final JdbcClient sql;

  AttemptData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "provider-attempts";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT provider, return_to AS leads_to, lasting, sender, first_name, last_name, expires_at
                FROM openid_attempts WHERE reader = :reader ORDER BY expires_at
                """)
            .param("reader", reader.value()));
  }
}
