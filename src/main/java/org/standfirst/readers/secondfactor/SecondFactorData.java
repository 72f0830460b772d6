package org.standfirst.readers.secondfactor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What the download of everything says of the second factor.
@Component
class SecondFactorData implements PersonalData {
  private final JdbcClient sql;

  SecondFactorData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "second-factor";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT made_at AS authenticator_since,
                  to_timestamp(last_step * 30) AS authenticator_last_used,
                  (SELECT count(*) FROM recovery_codes WHERE reader = :reader) AS recovery_codes_left
                FROM authenticators WHERE reader = :reader
                """)
            .param("reader", reader.value()));
  }
}
