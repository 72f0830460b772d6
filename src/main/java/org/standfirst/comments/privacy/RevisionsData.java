package org.standfirst.comments.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What the reader's comments said before they were edited, for the download of everything.
@Component
class RevisionsData implements PersonalData {
  private final JdbcClient sql;

  RevisionsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "comment-revisions";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT articles.headline AS article, comments.number, comment_revisions.text,
                  comment_revisions.until
                FROM comments
                JOIN comment_revisions ON comment_revisions.comment = comments.id
                JOIN articles ON articles.id = comments.article
                WHERE comments.writer = :reader ORDER BY comment_revisions.id
                """)
            .param("reader", reader.value()));
  }
}
