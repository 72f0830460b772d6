package org.standfirst.articles.live;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.media.ImageId;

/// The rows of live coverage, as the newsroom writes and reads them.
@Component
class LiveRows {
  static final SimplePropertyRowMapper<Coverage> COVERAGE =
      new SimplePropertyRowMapper<>(Coverage.class);
  private final JdbcClient sql;

  LiveRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// Where an open page is told how things stand.
  ///
  /// @param open whether more is to come: the article is in the paper, its coverage goes on
  record Standing(long article, long change, boolean open) {
    static final RowMapper<Standing> ROW =
        (row, _) ->
            new Standing(row.getLong("article"), row.getLong("change"), row.getBoolean("open"));
  }

  /// How the coverage of those articles stands for readers.
  List<Standing> standings(Collection<Long> articles) {
    return sql.sql(
            """
            SELECT article, change, ended_at IS NULL AND status = 'published' AS open
            FROM live_coverages JOIN articles ON articles.id = live_coverages.article
            WHERE article = ANY (:articles)
            """)
        .param("articles", articles.toArray(Long[]::new))
        .query(Standing.ROW)
        .list();
  }

  /// Begins the coverage of an article, unless it has one.
  ///
  /// @return whether it was begun
  boolean begin(ArticleId article, Instant now) {
    return sql.sql(
                """
                INSERT INTO live_coverages (article, started_at)
                SELECT id, :now FROM articles WHERE id = :article
                ON CONFLICT DO NOTHING
                """)
            .param("article", article.value())
            .param("now", at(now))
            .update()
        > 0;
  }

  /// Ends the coverage, or lets it go on.
  ///
  /// @param moment null: it goes on
  void end(ArticleId article, @Nullable Instant moment) {
    sql.sql("UPDATE live_coverages SET ended_at = :moment WHERE article = :article")
        .param("article", article.value())
        .param("moment", moment == null ? null : at(moment), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  /// How the coverage of an article stands; null: there is none.
  @Nullable Coverage coverage(ArticleId article) {
    return sql.sql(
            "SELECT started_at, ended_at, change FROM live_coverages WHERE article = :article")
        .param("article", article.value())
        .query(COVERAGE)
        .optional()
        .orElse(null);
  }

  /// The same; nobody else changes anything in it until the transaction ends.
  @Nullable Coverage hold(ArticleId article) {
    return sql.sql(
            """
            SELECT started_at, ended_at, change FROM live_coverages WHERE article = :article
            FOR UPDATE
            """)
        .param("article", article.value())
        .query(COVERAGE)
        .optional()
        .orElse(null);
  }

  /// Counts the next change to coverage that is there.
  long nextChange(ArticleId article) {
    return sql.sql(
            """
            UPDATE live_coverages SET change = change + 1 WHERE article = :article RETURNING change
            """)
        .param("article", article.value())
        .query((row, _) -> row.getLong(1))
        .single();
  }

  /// An entry of an article, also one that is removed; null: there is none.
  @Nullable LiveEntry entry(ArticleId article, long entry) {
    return sql.sql(
            "SELECT "
                + LiveEntry.COLUMNS
                + " FROM live_entries WHERE id = :id AND article = :article")
        .param("id", entry)
        .param("article", article.value())
        .query(LiveEntry.ROW)
        .optional()
        .orElse(null);
  }

  /// The entry that was written last, also one that is removed; null: there is none.
  @Nullable LiveEntry newest(ArticleId article) {
    return from(article, LivePanels.TOP, 1).stream().findFirst().orElse(null);
  }

  /// The next so many from a number on down, the newest first, removed ones too.
  List<LiveEntry> from(ArticleId article, long entry, int count) {
    return sql.sql(
            """
            SELECT %s FROM live_entries WHERE article = :article AND id <= :entry
            ORDER BY id DESC LIMIT :count
            """
                .formatted(LiveEntry.COLUMNS))
        .param("article", article.value())
        .param("entry", entry)
        .param("count", count)
        .query(LiveEntry.ROW)
        .list();
  }

  long add(ArticleId article, long change, CleanEntry clean, Instant now) {
    long id =
        sql.sql(
                """
                INSERT INTO live_entries (article, change, headline, html, key_event, written_at)
                VALUES (:article, :change, :headline, :html, :keyEvent, :now) RETURNING id
                """)
            .param("article", article.value())
            .param("change", change)
            .param("headline", clean.headline())
            .param("html", clean.html())
            .param("keyEvent", clean.keyEvent())
            .param("now", at(now))
            .query((row, _) -> row.getLong(1))
            .single();
    addPictures(id, clean.pictures());
    return id;
  }

  void replace(long entry, long change, CleanEntry clean, Instant now) {
    sql.sql(
            """
            UPDATE live_entries SET change = :change, version = version + 1, headline = :headline,
              html = :html, key_event = :keyEvent, updated_at = :now
            WHERE id = :id
            """)
        .param("id", entry)
        .param("change", change)
        .param("headline", clean.headline())
        .param("html", clean.html())
        .param("keyEvent", clean.keyEvent())
        .param("now", at(now))
        .update();
    sql.sql("DELETE FROM live_entry_pictures WHERE entry = :id").param("id", entry).update();
    addPictures(entry, clean.pictures());
  }

  private void addPictures(long entry, List<ImageId> pictures) {
    sql.sql("INSERT INTO live_entry_pictures (entry, picture) SELECT :entry, unnest(:pictures)")
        .param("entry", entry)
        .param("pictures", pictures.stream().map(ImageId::value).toArray(Long[]::new))
        .update();
  }

  /// Takes an entry out of the coverage, or puts it back.
  ///
  /// @param moment null: it is put back
  void remove(long entry, long change, @Nullable Instant moment) {
    sql.sql("UPDATE live_entries SET change = :change, removed_at = :moment WHERE id = :id")
        .param("id", entry)
        .param("change", change)
        .param("moment", moment == null ? null : at(moment), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
