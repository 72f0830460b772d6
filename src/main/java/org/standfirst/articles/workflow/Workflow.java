package org.standfirst.articles.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.desk.DeskEntries;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;

/// Takes articles from one hand to the next.
@Component
public class Workflow {
  private final JdbcClient sql;
  private final DeskEntries entries;
  private final AuditTrail trail;

  Workflow(JdbcClient sql, DeskEntries entries, AuditTrail trail) {
    this.sql = sql;
    this.entries = entries;
    this.trail = trail;
  }

  /// What came of a step.
  public sealed interface Outcome {
    /// It is taken.
    record Taken() implements Outcome {}

    /// It begins elsewhere: somebody else was quicker, or all of it is in the paper.
    record NotFromHere() implements Outcome {}

    /// It isn't theirs to take.
    record NotTheirs() implements Outcome {}
  }

  /// The steps that someone may take from a stage.
  ///
  /// @param owner whose article it is; null: nobody's
  public static List<Step> from(Stage stage, @Nullable ReaderId owner, Journalist who) {
    return who.writes(owner)
        ? Arrays.stream(Step.values())
            .filter(each -> each.from().contains(stage) && each.isFor(who))
            .toList()
        : List.of();
  }

  /// Takes a step.
  @Transactional
  public Outcome take(Step step, ArticleId article, Journalist who) {
    if (!step.isFor(who)) {
      return new Outcome.NotTheirs();
    }
    // the article first, as whoever saves or prints it
    sql.sql("SELECT FROM articles WHERE id = :article FOR UPDATE")
        .param("article", article.value())
        .query(_ -> {});
    int moved =
        sql.sql(
                """
                UPDATE working_copies SET stage = :to
                WHERE article = :article AND stage = ANY (:from)
                  AND (:any OR owner = :who)
                """)
            .param("to", step.to().name())
            .param("from", step.from().stream().map(Stage::name).toArray(String[]::new))
            .param("article", article.value())
            .param("any", who.edits())
            .param("who", who.id().value())
            .update();
    if (moved == 0) {
      return new Outcome.NotFromHere();
    }
    entries.refresh(article);
    trail.note(
        new AuditTrail.Line(
            "articles.deed." + step.word(),
            who.id(),
            null,
            who.place(),
            Map.of("article", Long.toString(article.value()))));
    return new Outcome.Taken();
  }
}
