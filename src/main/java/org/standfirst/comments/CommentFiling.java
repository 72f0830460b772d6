package org.standfirst.comments;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.comments.writing.CommentDesk;
import org.standfirst.comments.writing.CommentText;
import org.standfirst.comments.writing.Typed;
import org.standfirst.comments.writing.WriteOutcome;
import org.standfirst.readers.ReaderId;

/// Takes discussions in that were held before: the demo's.
@Component
public class CommentFiling {
  private static final int LONGEST = 3000;
  private final CommentDesk desk;
  private final JdbcClient sql;

  CommentFiling(CommentDesk desk, JdbcClient sql) {
    this.desk = desk;
    this.sql = sql;
  }

  /// A comment as it was written.
  ///
  /// @param answers which of those before it it answers, from 1; 0: none
  /// @param recommendedBy who recommends it
  public record Told(
      ReaderId writer, int answers, String text, Instant at, List<ReaderId> recommendedBy) {
    public Told {
      recommendedBy = List.copyOf(recommendedBy);
    }
  }

  /// Takes the comments of an article in, in the order in which they were written.
  @Transactional
  public void take(ArticleId article, List<Told> all) {
    List<Long> numbers = new ArrayList<>();
    for (Told told : all) {
      long parent = told.answers() == 0 ? 0 : numbers.get(told.answers() - 1);
      numbers.add(take(article, parent, told));
    }
  }

  private long take(ArticleId article, long parent, Told told) {
    if (!(CommentText.read(told.text(), LONGEST)
            instanceof CommentText.Reading.Fitting(CommentText text))
        || !(desk.publish(new Typed(article, parent, told.text()), text, told.writer())
            instanceof WriteOutcome.Published(long number))) {
      throw new IllegalArgumentException("not a comment: " + told.text());
    }
    sql.sql(
            """
            UPDATE comments SET written_at = :at WHERE article = :article AND number = :number
            """)
        .param("at", told.at().atOffset(ZoneOffset.UTC))
        .param("article", article.value())
        .param("number", number)
        .update();
    sql.sql(
            """
            WITH recommended AS (
              INSERT INTO comment_recommendations (comment, reader, recommended_at)
              SELECT id, unnest(CAST(:readers AS bigint[])), :at FROM comments
              WHERE article = :article AND number = :number
              RETURNING comment)
            UPDATE comment_ranks
            SET recommendations = recommendations + (SELECT count(*) FROM recommended)
            WHERE comment IN (SELECT comment FROM recommended)
            """)
        .param("readers", told.recommendedBy().stream().map(ReaderId::value).toArray(Long[]::new))
        .param("at", told.at().atOffset(ZoneOffset.UTC))
        .param("article", article.value())
        .param("number", number)
        .update();
    return number;
  }
}
