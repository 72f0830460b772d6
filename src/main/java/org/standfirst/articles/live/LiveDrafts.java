package org.standfirst.articles.live;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// The rows of the drafts of entries, one an editor and entry.
@Component
class LiveDrafts {
  private final JdbcClient sql;

  LiveDrafts(JdbcClient sql) {
    this.sql = sql;
  }

  @Nullable LiveDraft find(EntryAddress entry, ReaderId writer) {
    return of(
            """
            SELECT version, headline, body, key_event, kept_at FROM live_entry_drafts
            WHERE article = :article AND entry = :entry AND writer = :writer
            """,
            entry,
            writer)
        .query((row, _) ->
            new LiveDraft(
                row.getInt("version"),
                new Written(
                    row.getString("headline"), row.getString("body"), row.getBoolean("key_event")),
                row.getTimestamp("kept_at").toInstant()))
        .optional()
        .orElse(null);
  }

  void keep(EntryAddress entry, ReaderId writer, int version, Written written, Instant now) {
    of(
            """
            INSERT INTO live_entry_drafts
              (article, entry, writer, version, headline, body, key_event, kept_at)
            VALUES (:article, :entry, :writer, :version, :headline, :body, :keyEvent, :now)
            ON CONFLICT (article, entry, writer) DO UPDATE
            SET version = excluded.version, headline = excluded.headline, body = excluded.body,
              key_event = excluded.key_event, kept_at = excluded.kept_at
            """,
            entry,
            writer)
        .param("version", version)
        .param("headline", written.headline())
        .param("body", written.body())
        .param("keyEvent", written.keyEvent())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void discard(EntryAddress entry, ReaderId writer) {
    of(
            """
            DELETE FROM live_entry_drafts
            WHERE article = :article AND entry = :entry AND writer = :writer
            """,
            entry,
            writer)
        .update();
  }

  private JdbcClient.StatementSpec of(String statement, EntryAddress entry, ReaderId writer) {
    return sql.sql(statement)
        .param("article", entry.article().value())
        .param("entry", entry.number())
        .param("writer", writer.value());
  }
}
