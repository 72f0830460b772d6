package org.standfirst.wall;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// The ledger of counted readings.
@Component
class Readings {
  private final JdbcClient sql;

  Readings(JdbcClient sql) {
    this.sql = sql;
  }

  /// Lets no one else count on that meter until the transaction ends.
  void lockMeter(String meter) {
    lock("meter " + meter);
  }

  /// Lets no one else count for that reader until the transaction ends.
  void lockReader(ReaderId reader) {
    lock("reader " + reader.value());
  }

  private void lock(String name) {
    sql.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 50))")
        .param("name", name)
        .query((row, number) -> true)
        .single();
  }

  void recordForMeter(MeterCookie cookie, long piece, Instant when) {
    sql.sql(
            """
            INSERT INTO readings (meter, month, piece, access, read_at)
            VALUES (:meter, :month, :piece, 'metered', :when)
            ON CONFLICT (meter, month, piece) WHERE meter IS NOT NULL DO NOTHING
            """)
        .param("meter", cookie.meter())
        .param("month", cookie.month().atDay(1))
        .param("piece", piece)
        .param("when", when.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Long> ofMeter(MeterCookie cookie) {
    return sql.sql(
            """
            SELECT piece FROM readings
            WHERE meter = :meter AND month = :month
            ORDER BY id
            """)
        .param("meter", cookie.meter())
        .param("month", cookie.month().atDay(1))
        .query((row, number) -> row.getLong(1))
        .list();
  }

  void recordForReader(ReaderId reader, YearMonth month, long piece, Access access, Instant when) {
    sql.sql(
            """
            INSERT INTO readings (reader, month, piece, access, read_at)
            VALUES (:reader, :month, :piece, :access, :when)
            ON CONFLICT (reader, month, piece) WHERE reader IS NOT NULL
            DO UPDATE SET access = excluded.access
            WHERE excluded.access = 'premium' AND readings.access <> 'premium'
            """)
        .param("reader", reader.value())
        .param("month", month.atDay(1))
        .param("piece", piece)
        .param("access", access.word())
        .param("when", when.atOffset(ZoneOffset.UTC))
        .update();
  }

  Set<Long> premiumOf(ReaderId reader, YearMonth month) {
    return Set.copyOf(
        sql.sql(
                """
                SELECT piece FROM readings
                WHERE reader = :reader AND month = :month AND access = 'premium'
                """)
            .param("reader", reader.value())
            .param("month", month.atDay(1))
            .query((row, number) -> row.getLong(1))
            .list());
  }

  void forgetMeter(String meter) {
    sql.sql("DELETE FROM readings WHERE meter = :meter").param("meter", meter).update();
  }

  int forgetBefore(YearMonth month) {
    return sql.sql("DELETE FROM readings WHERE month < :month")
        .param("month", month.atDay(1))
        .update();
  }
}
