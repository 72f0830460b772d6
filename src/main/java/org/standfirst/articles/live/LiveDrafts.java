package org.standfirst.articles.live;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.work.Sitting;
import org.standfirst.readers.ReaderId;

/// The rows of the drafts of entries, one an editor, entry and sitting.
@Component
class LiveDrafts {
  private final JdbcClient sql;

  LiveDrafts(JdbcClient sql) {
    this.sql = sql;
  }

  /// The one that was kept last; null: there is none.
  @Nullable LiveDraft find(EntryAddress entry, ReaderId writer) {
    return of(
            """
            SELECT version, headline, body, key_event, kept_at, number FROM live_entry_drafts
            WHERE article = :article AND entry = :entry AND writer = :writer
            ORDER BY number DESC LIMIT 1
            """,
            entry,
            writer)
        .query((row, _) ->
            new LiveDraft(
                row.getInt("version"),
                new Written(
                    row.getString("headline"), row.getString("body"), row.getBoolean("key_event")),
                row.getTimestamp("kept_at").toInstant(),
                row.getLong("number")))
        .optional()
        .orElse(null);
  }

  void keep(EntryAddress entry, ReaderId writer, LiveForm form, Instant now) {
    Written written = form.written();
    of(
            """
            INSERT INTO live_entry_drafts
              (article, entry, writer, sitting, version, headline, body, key_event, kept_at)
            VALUES
              (:article, :entry, :writer, :sitting, :version, :headline, :body, :keyEvent, :now)
            ON CONFLICT (article, entry, writer, sitting) DO UPDATE
            SET version = excluded.version, headline = excluded.headline, body = excluded.body,
              key_event = excluded.key_event, kept_at = excluded.kept_at, number = excluded.number
            """,
            entry,
            writer)
        .param("sitting", form.sitting().name())
        .param("version", form.version())
        .param("headline", written.headline())
        .param("body", written.body())
        .param("keyEvent", written.keyEvent())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Removes what was typed in a sitting, and what that began with.
  void discard(EntryAddress entry, ReaderId writer, Sitting sitting) {
    of(
            """
            DELETE FROM live_entry_drafts
            WHERE article = :article AND entry = :entry AND writer = :writer
              AND (sitting = :sitting OR number = :seen)
            """,
            entry,
            writer)
        .param("sitting", sitting.name())
        .param("seen", sitting.seen())
        .update();
  }

  private JdbcClient.StatementSpec of(String statement, EntryAddress entry, ReaderId writer) {
    return sql.sql(statement)
        .param("article", entry.article().value())
        .param("entry", entry.number())
        .param("writer", writer.value());
  }
}
