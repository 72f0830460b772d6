package org.standfirst.articles.corrections;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Cursor;
import org.standfirst.press.Press;
import org.standfirst.press.Subject;

/// The paper's corrections. They are only ever added.
@Component
public class Corrections {
  /// What the page of all corrections shows.
  static final Subject ALL = new Subject("corrections");

  private final JdbcClient sql;
  private final Press press;

  Corrections(JdbcClient sql, Press press) {
    this.sql = sql;
    this.press = press;
  }

  /// A correction with the article it is of.
  record Printed(
      long id, long article, String path, String headline, String words, Instant correctedAt) {
    static final SimplePropertyRowMapper<Printed> ROW =
        new SimplePropertyRowMapper<>(Printed.class);
  }

  /// Adds one, in the transaction that prints the article anew.
  public void add(ArticleId article, String words, Instant now) {
    sql.sql(
            """
            INSERT INTO corrections (article, words, corrected_at) VALUES (:article, :words, :now)
            """)
        .param("article", article.value())
        .param("words", words)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    press.spoil(Set.of(ALL));
  }

  /// Those of an article, the earliest first.
  public List<Correction> of(ArticleId article) {
    return sql.sql("SELECT words, corrected_at FROM corrections WHERE article = :id ORDER BY id")
        .param("id", article.value())
        .query(Correction.ROW)
        .list();
  }

  /// The next so many of the paper below a place, the latest first. Those of articles that are no
  /// longer in the paper are left out.
  List<Printed> below(Cursor place, int count) {
    return sql.sql(
            """
            SELECT corrections.id, articles.id AS article, corrections.words,
              '/' || sections.slug || '/' || articles.slug AS path, articles.headline,
              corrections.corrected_at
            FROM corrections
            JOIN articles ON articles.id = corrections.article AND articles.status = 'published'
            JOIN sections ON sections.id = articles.section
            WHERE (corrections.corrected_at, corrections.id) < (:moment, :id)
            ORDER BY corrections.corrected_at DESC, corrections.id DESC
            LIMIT :count
            """)
        .param("moment", place.moment())
        .param("id", place.id())
        .param("count", count)
        .query(Printed.ROW)
        .list();
  }
}
