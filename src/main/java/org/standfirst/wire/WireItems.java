package org.standfirst.wire;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.media.ImageId;

/// The versions of items that made, changed or withdrew an article: the truth about what has come
/// in.
@Component
class WireItems {
  private final JdbcClient sql;
  private final Clock clock;

  WireItems(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// What a version did to its article.
  enum State {
    PUBLISHED,
    /// Left to the desk.
    DRAFT,
    EMBARGOED,
    WITHDRAWN;

    /// Whether the paper's own people have had it in their hands, or the readers.
    boolean isWithTheDesk() {
      return this == PUBLISHED || this == DRAFT;
    }
  }

  /// What is known of an item.
  ///
  /// @param article absent where the item was withdrawn before it came, or the article is gone
  record Known(
      Version version, State state, @Nullable ArticleId article, @Nullable ImageId picture) {}

  private record Row(
      long version, Instant written, String state, @Nullable Long article, @Nullable Long picture) {
    static final RowMapper<Row> MAPPER = new SimplePropertyRowMapper<>(Row.class);

    Known known() {
      return new Known(
          new Version(version, written),
          State.valueOf(state.toUpperCase(Locale.ROOT)),
          article == null ? null : new ArticleId(article),
          picture == null ? null : new ImageId(picture));
    }
  }

  /// The highest version of an item. Until this transaction ends no other can ask for the same
  /// item, so that two nodes never file it twice.
  Optional<Known> latest(String uri) {
    sql.sql("SELECT pg_advisory_xact_lock(hashtextextended(:lock, 0))")
        .param("lock", "wire item " + uri)
        .query((_, _) -> true)
        .single();
    return sql.sql(
            """
            SELECT version, written, state, article, picture
            FROM wire_items
            WHERE uri = :uri
            ORDER BY version DESC, written DESC
            LIMIT 1
            """)
        .param("uri", uri)
        .query(Row.MAPPER)
        .optional()
        .map(Row::known);
  }

  /// Records what a version did; the same version again (a kill that doesn't count up) replaces it.
  void record(Item.Source source, byte[] hash, Known known) {
    sql.sql(
            """
            INSERT INTO wire_items
              (agency, uri, version, written, hash, article, picture, state, received_at)
            VALUES
              (:agency, :uri, :version, :written, :hash, :article, :picture, :state, :now)
            ON CONFLICT (uri, version, written) DO UPDATE
            SET hash = excluded.hash, state = excluded.state, received_at = excluded.received_at
            """)
        .param("agency", source.agency())
        .param("uri", source.uri())
        .param("version", source.version().number())
        .param("written", source.version().written().atOffset(ZoneOffset.UTC))
        .param("hash", hash)
        .param("article", known.article() == null ? null : known.article().value())
        .param("picture", known.picture() == null ? null : known.picture().value())
        .param("state", known.state().name().toLowerCase(Locale.ROOT))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
