package org.standfirst.newsletters.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The lists on which the reader's address was refused, for the download of everything.
@Component
class RefusedRowsData implements PersonalData {
  private final JdbcClient sql;

  RefusedRowsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "newsletter-lists-refused";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT newsletter, line, address, reason, subscriber_lists.made_at
                FROM refused_rows JOIN subscriber_lists ON subscriber_lists.id = list
                WHERE lower(address COLLATE "C") = (
                  SELECT lower(email COLLATE "C") FROM readers WHERE id = :reader)
                ORDER BY list, line
                """)
            .param("reader", reader.value()));
  }
}
