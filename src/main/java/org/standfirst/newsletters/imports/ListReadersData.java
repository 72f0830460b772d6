package org.standfirst.newsletters.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// By which lists the reader came to newsletters, and the consent that these said they had given,
/// for the download of everything.
@Component
class ListReadersData implements PersonalData {
  private final JdbcClient sql;

  ListReadersData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "newsletter-lists";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT newsletter, list_readers.consent, subscriber_lists.started_at
                FROM list_readers JOIN subscriber_lists ON subscriber_lists.id = list
                WHERE reader = :reader ORDER BY list
                """)
            .param("reader", reader.value()));
  }
}
