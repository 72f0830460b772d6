package org.standfirst.readers.consent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The ledger of consents, for the download of everything.
@Component
class ConsentsData implements PersonalData {
  private final JdbcClient sql;

  ConsentsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "consents";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT document, version, wording_sha256, agreed_at, form, place
                FROM consents WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
