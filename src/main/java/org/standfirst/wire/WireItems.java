package org.standfirst.wire;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
  /// @param embargo when it may be published, if its state is that it may not yet
  record Known(
      Version version,
      State state,
      @Nullable ArticleId article,
      @Nullable ImageId picture,
      @Nullable Instant embargo) {
    boolean isDue(Instant now) {
      return state == State.EMBARGOED && embargo != null && !embargo.isAfter(now);
    }
  }

  private record Row(
      long version,
      Instant written,
      String state,
      @Nullable Long article,
      @Nullable Long picture,
      @Nullable Instant embargo) {
    static final RowMapper<Row> MAPPER = new SimplePropertyRowMapper<>(Row.class);

    Known known() {
      return new Known(
          new Version(version, written),
          State.valueOf(state.toUpperCase(Locale.ROOT)),
          article == null ? null : new ArticleId(article),
          picture == null ? null : new ImageId(picture),
          embargo);
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
            SELECT version, written, state, article, picture, embargo
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

  /// Whether neither this version nor a later one has come yet, as far as can be said without
  /// holding the item.
  boolean isNew(Item.Source source) {
    return sql.sql(
            """
            SELECT NOT EXISTS (
              SELECT FROM wire_items
              WHERE uri = :uri AND (version, written) >= (:version, :written))
            """)
        .param("uri", source.uri())
        .param("version", source.version().number())
        .param("written", at(source.version().written()))
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  /// Records what a version did; the same version again (a kill that doesn't count up) replaces it.
  void record(Item.Source source, Known known) {
    sql.sql(
            """
            INSERT INTO wire_items
              (agency, uri, version, written, article, picture, state, embargo, received_at)
            VALUES
              (:agency, :uri, :version, :written, :article, :picture, :state, :embargo, :now)
            ON CONFLICT (uri, version, written) DO UPDATE
            SET state = excluded.state, embargo = excluded.embargo, received_at = excluded.received_at
            """)
        .param("agency", source.agency())
        .param("uri", source.uri())
        .param("version", source.version().number())
        .param("written", at(source.version().written()))
        .param("article", known.article() == null ? null : known.article().value())
        .param("picture", known.picture() == null ? null : known.picture().value())
        .param("state", word(known.state()))
        .param("embargo", known.embargo() == null ? null : at(known.embargo()))
        .param("now", at(clock.instant()))
        .update();
  }

  /// The items whose embargo has ended, unless a later version of them has come.
  List<String> due(Instant now) {
    return sql.sql(
            """
            SELECT uri
            FROM wire_items AS item
            WHERE state = 'embargoed' AND embargo <= :now AND NOT EXISTS (
              SELECT FROM wire_items AS later
              WHERE later.uri = item.uri
                AND (later.version, later.written) > (item.version, item.written))
            ORDER BY embargo, id
            LIMIT 100
            """)
        .param("now", at(now))
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// Records what became of a version when its embargo ended.
  void lift(String uri, Version version, State state) {
    sql.sql(
            """
            UPDATE wire_items SET state = :state, embargo = NULL
            WHERE uri = :uri AND version = :version AND written = :written
            """)
        .param("uri", uri)
        .param("version", version.number())
        .param("written", at(version.written()))
        .param("state", word(state))
        .update();
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
