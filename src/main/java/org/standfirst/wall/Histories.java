package org.standfirst.wall;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.database.Announcements;
import org.standfirst.readers.ReaderId;
import org.standfirst.wall.History.Entry;
import org.standfirst.wall.History.Place;
import org.standfirst.wall.History.Reading;

/// The histories of those who keep one.
@Component
class Histories {
  static final String CHANNEL = "history";
  private final JdbcClient sql;
  private final Announcements announcements;

  Histories(JdbcClient sql, Announcements announcements) {
    this.sql = sql;
    this.announcements = announcements;
  }

  /// Whose row of what it is. Everybody writes them in one order, so that no two wait for each
  /// other.
  private record Row(long reader, long piece) {
    static final Comparator<Row> ORDER =
        Comparator.comparingLong(Row::reader).thenComparingLong(Row::piece);
  }

  Set<ReaderId> keepersAmong(Collection<Reading> readings) {
    return new HashSet<>(
        sql.sql("SELECT reader FROM history_keepers WHERE reader = ANY (:readers)")
            .param(
                "readers",
                readings.stream()
                    .map(each -> each.reader().value())
                    .distinct()
                    .toArray(Long[]::new))
            .query((row, number) -> new ReaderId(row.getLong(1)))
            .list());
  }

  /// Adds readings; of several of one piece the latest counts. Whoever has stopped keeping a
  /// history meanwhile, or began anew after a reading, is left out.
  void add(List<Reading> readings) {
    if (readings.isEmpty()) {
      return;
    }
    Map<Row, Instant> latest = new TreeMap<>(Row.ORDER);
    for (Reading each : readings) {
      latest.merge(
          new Row(each.reader().value(), each.piece()),
          each.at(),
          (one, other) -> one.isAfter(other) ? one : other);
    }
    sql.sql(
            """
            WITH read AS (
              SELECT * FROM unnest(:readers::bigint[], :pieces::bigint[], :moments::timestamptz[])
                AS r (reader, piece, read_at)),
            keeping AS (
              SELECT reader, since FROM history_keepers
              WHERE reader = ANY (:readers::bigint[]) ORDER BY reader FOR KEY SHARE)
            INSERT INTO history (reader, piece, read_at)
            SELECT reader, piece, read_at FROM read JOIN keeping USING (reader)
            WHERE read_at >= since
            ON CONFLICT (reader, piece)
            DO UPDATE SET read_at = greatest(history.read_at, excluded.read_at)
            """)
        .param("readers", latest.keySet().stream().map(Row::reader).toArray(Long[]::new))
        .param("pieces", latest.keySet().stream().map(Row::piece).toArray(Long[]::new))
        .param("moments", latest.values().stream().map(Instant::toString).toArray(String[]::new))
        .update();
  }

  boolean isKept(ReaderId reader) {
    return sql.sql("SELECT EXISTS (SELECT FROM history_keepers WHERE reader = :reader)")
        .param("reader", reader.value())
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  @Transactional
  public void begin(ReaderId reader, Instant since) {
    sql.sql(
            """
            INSERT INTO history_keepers (reader, since) VALUES (:reader, :since)
            ON CONFLICT DO NOTHING
            """)
        .param("reader", reader.value())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .update();
    tell(reader);
  }

  /// Ends a history, and erases it.
  @Transactional
  public void end(ReaderId reader) {
    sql.sql("DELETE FROM history_keepers WHERE reader = :reader")
        .param("reader", reader.value())
        .update();
    tell(reader);
  }

  private void tell(ReaderId reader) {
    announcements.announce(CHANNEL, Long.toString(reader.value()));
  }

  List<Entry> of(ReaderId reader, Place below, int atMost) {
    return sql.sql(
            """
            SELECT piece, read_at FROM history
            WHERE reader = :reader AND (read_at, piece) < (:moment, :piece)
            ORDER BY read_at DESC, piece DESC LIMIT :atMost
            """)
        .param("reader", reader.value())
        .param("moment", below.readAt().atOffset(ZoneOffset.UTC))
        .param("piece", below.piece())
        .param("atMost", atMost)
        .query((row, number) ->
            new Entry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
        .list();
  }

  void forget(ReaderId reader, long piece) {
    sql.sql("DELETE FROM history WHERE reader = :reader AND piece = :piece")
        .param("reader", reader.value())
        .param("piece", piece)
        .update();
  }

  void forgetAll(ReaderId reader) {
    sql.sql("DELETE FROM history WHERE reader = :reader").param("reader", reader.value()).update();
  }

  int forgetBefore(Instant moment) {
    return sql.sql("DELETE FROM history WHERE read_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }
}
