package org.standfirst.articles.workflow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Someone's notes at articles, for the download of everything.
@Component
class NotesData implements PersonalData {
  private final JdbcClient sql;

  NotesData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT written_at, article AS article_number, words
                FROM article_notes WHERE writer = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
