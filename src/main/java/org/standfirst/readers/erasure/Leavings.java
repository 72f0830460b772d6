package org.standfirst.readers.erasure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// Who has asked to be erased, and when that is due.
@Component
class Leavings {
  private static final String COLUMNS = "reader, asked_at, due_at, newsletters, offers, remaining";
  private final JdbcClient sql;
  private final Clock clock;

  Leavings(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Someone who has asked.
  ///
  /// @param newsletters those they got until then
  /// @param offers whether letters about offers were welcome until then
  /// @param remaining names of what is to stay
  record Row(
      ReaderId reader,
      Instant askedAt,
      Instant dueAt,
      Set<String> newsletters,
      boolean offers,
      Set<String> remaining) {}

  /// Notes who asks, unless they have before; says whether they hadn't.
  boolean add(
      ReaderId reader,
      Instant due,
      Collection<String> newsletters,
      boolean offers,
      Collection<String> remaining) {
    return sql.sql(
                """
                INSERT INTO leavings (reader, asked_at, due_at, newsletters, offers, remaining)
                VALUES (:reader, :now, :due, :newsletters, :offers, :remaining)
                ON CONFLICT DO NOTHING
                """)
            .param("reader", reader.value())
            .param("now", now())
            .param("due", due.atOffset(ZoneOffset.UTC))
            .param("newsletters", newsletters.toArray(String[]::new))
            .param("offers", offers)
            .param("remaining", remaining.toArray(String[]::new))
            .update()
        > 0;
  }

  @Nullable Row of(ReaderId reader) {
    return sql.sql("SELECT %s FROM leavings WHERE reader = :reader".formatted(COLUMNS))
        .param("reader", reader.value())
        .query((row, number) -> row(row))
        .optional()
        .orElse(null);
  }

  /// Takes someone's wish back; null where there is none to take.
  @Nullable Row take(ReaderId reader) {
    return sql.sql("DELETE FROM leavings WHERE reader = :reader RETURNING " + COLUMNS)
        .param("reader", reader.value())
        .query((row, number) -> row(row))
        .optional()
        .orElse(null);
  }

  /// Holds someone whose day has come until the transaction ends; others pass them by meanwhile.
  ///
  /// @param but numbers of readers not to be taken now
  @Nullable Row due(Collection<Long> but) {
    return sql.sql(
            """
            SELECT %s FROM leavings WHERE due_at <= :now AND reader <> ALL (:but)
            ORDER BY due_at, reader LIMIT 1 FOR UPDATE SKIP LOCKED
            """
                .formatted(COLUMNS))
        .param("now", now())
        .param("but", but.toArray(Long[]::new))
        .query((row, number) -> row(row))
        .optional()
        .orElse(null);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new ReaderId(row.getLong("reader")),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        words(row.getArray("newsletters")),
        row.getBoolean("offers"),
        words(row.getArray("remaining")));
  }

  private static Set<String> words(Array array) throws SQLException {
    return Arrays.stream((String[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
