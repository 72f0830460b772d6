package org.standfirst.articles.live;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What an editor has typed of live coverage and not published, for the download of everything.
@Component
class LiveDraftData implements PersonalData {
  private final JdbcClient sql;

  LiveDraftData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "live-drafts";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT kept_at, article AS article_number, headline, body
                FROM live_entry_drafts WHERE writer = :reader ORDER BY article, entry
                """)
            .param("reader", reader.value()));
  }
}
