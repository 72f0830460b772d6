package org.standfirst.articles.desk;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.ArticleId;
import org.standfirst.database.Passing;

/// Articles whose words are taken up in the background: those from before an upgrade, and live
/// coverage that has gone on.
@Component
class DeskBacklog {
  private static final Logger LOG = LoggerFactory.getLogger(DeskBacklog.class);
  private static final int A_BATCH = 10;
  private final JdbcClient sql;
  private final DeskWords words;
  private final TransactionTemplate transactions;

  DeskBacklog(JdbcClient sql, DeskWords words, TransactionTemplate transactions) {
    this.sql = sql;
    this.words = words;
    this.transactions = transactions;
  }

  /// Takes them up, some at a time.
  @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT15S")
  void takeUp() {
    while (takeUpSome() == A_BATCH) {
      // and the next
    }
  }

  private int takeUpSome() {
    List<ArticleId> some = new ArrayList<>();
    try {
      transactions.executeWithoutResult(_ -> {
        some.addAll(waiting());
        words.refresh(some);
      });
    } catch (DataAccessException e) {
      LOG.debug("{} articles are taken up one by one", some.size(), e);
      some.forEach(this::takeUpAlone);
      return 0; // the others in the next round
    }
    return some.size();
  }

  /// One whose words the database refuses is found by those it has, and keeps no other waiting.
  private void takeUpAlone(ArticleId article) {
    try {
      transactions.executeWithoutResult(_ -> words.refresh(waiting(article)));
    } catch (DataAccessException e) {
      if (Passing.isPassing(e)) {
        return;
      }
      LOG.warn("The words of article {} can't be taken up", article.value(), e);
      words.markWorded(List.of(article));
    }
  }

  /// Some that wait to be taken up and that nobody else has a hand on, held. Their articles are
  /// held as well, or whoever saves one and this would wait for each other.
  private List<ArticleId> waiting() {
    return waiting("");
  }

  private List<ArticleId> waiting(ArticleId article) {
    return waiting("AND article = %d".formatted(article.value()));
  }

  private List<ArticleId> waiting(String condition) {
    return sql.sql(
            """
            SELECT article FROM desk_entries JOIN articles ON articles.id = article
            WHERE NOT worded %s
            ORDER BY article LIMIT :some
            FOR UPDATE OF desk_entries SKIP LOCKED FOR KEY SHARE OF articles SKIP LOCKED
            """
                .formatted(condition))
        .param("some", A_BATCH)
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .list();
  }
}
