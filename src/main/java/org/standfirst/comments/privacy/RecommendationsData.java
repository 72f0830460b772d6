package org.standfirst.comments.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Which comments the reader recommends, for the download of everything.
@Component
class RecommendationsData implements PersonalData {
  private final JdbcClient sql;

  RecommendationsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "comment-recommendations";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT articles.headline AS article, comments.number AS comment, recommended_at
                FROM comment_recommendations
                JOIN comments ON comments.id = comment_recommendations.comment
                JOIN articles ON articles.id = comments.article
                WHERE reader = :reader ORDER BY recommended_at
                """)
            .param("reader", reader.value()));
  }
}
