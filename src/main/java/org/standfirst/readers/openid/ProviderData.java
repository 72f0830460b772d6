package org.standfirst.readers.openid;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What we know of a reader's providers.
@Component
class ProviderData implements PersonalData {
  private final JdbcClient sql;

  ProviderData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "providers";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT provider, issuer, subject, email, linked_at, used_at
                FROM openid_identities WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
