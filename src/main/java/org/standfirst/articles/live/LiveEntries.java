package org.standfirst.articles.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
  List<LiveEntry> keyEvents(Admission.Admitted proof, int count) {
    return read(
            proof,
            """
            AND key_event AND removed_at IS NULL
            ORDER BY live_entries.id DESC LIMIT :count
            """)
        .param("count", count)
        .query(LiveEntry.ROW)
        .list();
  }

  /// What has happened since a change, as it stands now, removed entries too: so many of them, the
  /// latest first.
  List<LiveEntry> changedAfter(Admission.Admitted proof, long change, int count) {
    return read(proof, "AND change > :change ORDER BY change DESC LIMIT :count")
        .param("change", change)
        .param("count", count)
        .query(LiveEntry.ROW)
        .list();
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
    return sql.sql("SELECT " + LiveEntry.COLUMNS + " FROM live_entries " + ADMITTED + which)
        .param("article", proof.piece().id())
        .param("version", proof.piece().version());
  }
}
