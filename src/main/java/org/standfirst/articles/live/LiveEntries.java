package org.standfirst.articles.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.wall.Admission;

/// The entries of live coverage as they are read, for whoever shows that they are admitted to the
/// article as it stands now.
@Component
public class LiveEntries {
  private static final String ADMITTED =
      """
      JOIN articles ON articles.id = live_entries.article
        AND articles.version = :version AND articles.status = 'published'
      WHERE live_entries.article = :article
      """;
  private final JdbcClient sql;

  LiveEntries(JdbcClient sql) {
    this.sql = sql;
  }

  /// The next so many from a number on down, the newest first.
  public List<LiveEntry> from(Admission.Admitted proof, long entry, int count) {
    return read(
            proof,
            """
            AND live_entries.id <= :entry AND removed_at IS NULL
            ORDER BY live_entries.id DESC LIMIT :count
            """)
        .param("entry", entry)
        .param("count", count)
        .query(LiveEntry.ROW)
        .list();
  }

  /// The last so many of those that tell the story, the newest first.
  List<KeyEvent> keyEvents(Admission.Admitted proof, int count) {
    return read(
            KeyEvent.COLUMNS,
            proof,
            """
            AND key_event AND removed_at IS NULL
            ORDER BY live_entries.id DESC LIMIT :count
            """)
        .param("count", count)
        .query(KeyEvent.ROW)
        .list();
  }

  /// Whether an article has an entry of that number, removed ones too. Tells nothing of it.
  boolean has(ArticleId article, long entry) {
    return sql.sql(
            "SELECT EXISTS (SELECT FROM live_entries WHERE id = :entry AND article = :article)")
        .param("entry", entry)
        .param("article", article.value())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  /// What has happened since a change, as it stands now, removed entries too, the newest first. For
  /// a change that lies a few back: all of it is read.
  List<LiveEntry> changedAfter(Admission.Admitted proof, long change) {
    return read(proof, "AND change > :change ORDER BY live_entries.id DESC")
        .param("change", change)
        .query(LiveEntry.ROW)
        .list();
  }

  /// Whether what was read so far was of the article that they were admitted to: of one that has
  /// changed in between, nothing more is read, which looks as if there were nothing.
  public boolean stillHolds(Admission.Admitted proof) {
    return coverage(proof) != null;
  }

  /// How the coverage of an article stands; null: it isn't covered live, or has changed since they
  /// were admitted.
  @Nullable Coverage coverage(Admission.Admitted proof) {
    return sql.sql(
            """
            SELECT started_at, ended_at, change
            FROM live_coverages
            JOIN articles ON articles.id = live_coverages.article
            WHERE articles.id = :article AND version = :version AND status = 'published'
            """)
        .param("article", proof.piece().id())
        .param("version", proof.piece().version())
        .query(LiveRows.COVERAGE)
        .optional()
        .orElse(null);
  }

  private JdbcClient.StatementSpec read(Admission.Admitted proof, String which) {
    return read(LiveEntry.COLUMNS, proof, which);
  }

  private JdbcClient.StatementSpec read(String columns, Admission.Admitted proof, String which) {
    return sql.sql("SELECT " + columns + " FROM live_entries " + ADMITTED + which)
        .param("article", proof.piece().id())
        .param("version", proof.piece().version());
  }
}
