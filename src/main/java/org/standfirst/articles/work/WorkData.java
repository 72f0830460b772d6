package org.standfirst.articles.work;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What someone of the newsroom has saved of which article, for the download of everything. What
/// they wrote is the paper's.
@Component
class WorkData implements PersonalData {
  private final JdbcClient sql;

  WorkData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "revisions";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT saved_at, article AS article_number, number AS revision
                FROM revisions WHERE saved_by = :reader ORDER BY article, number
                """)
            .param("reader", reader.value()));
  }
}
