package org.standfirst.articles.fronts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Which fronts someone of the newsroom has launched, for the download of everything. What stands
/// on them is the paper's.
@Component
class FrontsData implements PersonalData {
  private final JdbcClient sql;

  FrontsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "front-launches";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT launched_at, front, number AS launch
                FROM front_launches WHERE launched_by = :reader ORDER BY front, number
                """)
            .param("reader", reader.value()));
  }
}
