package org.standfirst.comments.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// What the reader wrote, for the download of everything.
@Component
class CommentsData implements PersonalData {
  private final JdbcClient sql;

  CommentsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "comments";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT '/' || sections.slug || '/' || articles.slug || '/comments/' || comments.number
                    AS address,
                  articles.headline AS article, answered.number AS reply_to, comments.text,
                  comments.state, comments.why, comments.written_at, comments.edited_at,
                  ranks.recommendations
                FROM comments
                JOIN comment_ranks AS ranks ON ranks.comment = comments.id
                JOIN articles ON articles.id = comments.article
                JOIN sections ON sections.id = articles.section
                LEFT JOIN comments AS answered ON answered.id = comments.parent
                WHERE comments.writer = :reader ORDER BY comments.id
                """)
            .param("reader", reader.value()));
  }
}
