package org.standfirst.readers.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What staff may do, for the download of everything.
@Component
class RolesData implements PersonalData {
  private final JdbcClient sql;

  RolesData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "roles";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT role FROM reader_roles WHERE reader = :reader ORDER BY role
                """)
            .param("reader", reader.value()));
  }
}
