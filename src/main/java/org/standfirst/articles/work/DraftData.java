package org.standfirst.articles.work;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What someone of the newsroom has typed and not saved, for the download of everything.
@Component
class DraftData implements PersonalData {
  private final JdbcClient sql;

  DraftData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "drafts";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT kept_at, article AS article_number,
                  manuscript #>> '{words,headline}' AS headline,
                  manuscript #>> '{words,body}' AS body
                FROM article_drafts WHERE writer = :reader ORDER BY article
                """)
            .param("reader", reader.value()));
  }
}
