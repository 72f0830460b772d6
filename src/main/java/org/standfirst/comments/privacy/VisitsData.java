package org.standfirst.comments.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Up to where the reader has seen discussions, for the download of everything.
@Component
class VisitsData implements PersonalData {
  private final JdbcClient sql;

  VisitsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "discussion-visits";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT articles.headline AS article, seen, seen_before, at
                FROM discussion_visits JOIN articles ON articles.id = article
                WHERE reader = :reader ORDER BY at
                """)
            .param("reader", reader.value()));
  }
}
