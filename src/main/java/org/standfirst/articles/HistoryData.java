package org.standfirst.articles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The reading history with its headlines, for the download of everything.
@Component
class HistoryData implements PersonalData {
  private final JdbcClient sql;

  HistoryData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "history";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT history.read_at, history.piece AS article_number, articles.headline,
                  '/' || sections.slug || '/' || articles.slug AS path
                FROM history
                LEFT JOIN articles ON articles.id = history.piece AND articles.status = 'published'
                LEFT JOIN sections ON sections.id = articles.section
                WHERE history.reader = :reader
                ORDER BY history.read_at, history.piece
                """)
            .param("reader", reader.value()));
  }
}
