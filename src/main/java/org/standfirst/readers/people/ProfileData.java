package org.standfirst.readers.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Who the reader is, for the download of everything.
@Component
class ProfileData implements PersonalData {
  private final JdbcClient sql;

  ProfileData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "profile";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT id AS number, email, first_name, last_name, adult_attested_at, offers, made_at,
                  confirmed_at, subscriber_until, second_factor_waived, zone, language
                FROM readers WHERE id = :reader
                """)
            .param("reader", reader.value()));
  }
}
