package org.standfirst.readers.passkeys;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// When the reader was last offered a passkey, for the download of everything.
@Component
class PasskeyOfferData implements PersonalData {
  private final JdbcClient sql;

  PasskeyOfferData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "passkey-offers";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT made_at FROM passkey_offers WHERE reader = :reader
                """)
            .param("reader", reader.value()));
  }
}
