package org.standfirst.newsletters.imports;

import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The lists that were brought along.
@Component
public class Lists {
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final int SHOWN = 50;
  private static final String COLUMNS =
      """
      id, file_name, bytes, newsletter, charset, delimiter, headed, address_column, name_column,
      language_column, zone_column, consent_column, consent, state, rows_read, bytes_read, entered, had, refused,
      made_at, finished_at
      """;
  private final JdbcClient sql;
  private final Clock clock;

  Lists(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A list.
  ///
  /// @param newsletter slug of the newsletter it is for; empty: not said yet
  /// @param consent in which words consent was given, where no column says
  /// @param state `uploaded`, `working`, `done`, `stopped` or `broken`
  /// @param entered how many get the newsletter by it
  /// @param had how many had it
  public record Row(
      long id,
      String fileName,
      long bytes,
      String newsletter,
      Charset charset,
      char delimiter,
      boolean headed,
      int addressColumn,
      int nameColumn,
      int languageColumn,
      int zoneColumn,
      int consentColumn,
      String consent,
      String state,
      long rowsRead,
      long bytesRead,
      long entered,
      long had,
      long refused,
      Instant madeAt,
      @Nullable Instant finishedAt) {
    Layout layout() {
      return new Layout(charset, delimiter, headed);
    }

    Columns columns() {
      return new Columns(addressColumn, nameColumn, languageColumn, zoneColumn, consentColumn);
    }

    /// What choices say that came by it.
    String source() {
      return "import:" + id;
    }
  }

  long add(String fileName) {
    return sql.sql(
            """
            INSERT INTO subscriber_lists (file_name, bytes, charset, delimiter, headed, made_at)
            VALUES (:name, 0, 'UTF-8', ',', true, :now) RETURNING id
            """)
        .param("name", fileName)
        .param("now", now())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  void laidOut(long id, long bytes, Layout layout) {
    sql.sql(
            """
            UPDATE subscriber_lists SET bytes = :bytes, charset = :charset, delimiter = :delimiter, headed = :headed
            WHERE id = :id
            """)
        .param("bytes", bytes)
        .param("charset", layout.charset().name())
        .param("delimiter", String.valueOf(layout.delimiter()))
        .param("headed", layout.headed())
        .param("id", id)
        .update();
  }

  /// The list is to be worked on; false where that has begun already.
  boolean start(long id, String newsletter, Layout layout, Columns columns, String consent) {
    return sql.sql(
                """
                UPDATE subscriber_lists SET state = 'working', newsletter = :newsletter, charset = :charset,
                  delimiter = :delimiter, headed = :headed, address_column = :address, name_column = :name,
                  language_column = :language, zone_column = :zone, consent_column = :consentColumn,
                  consent = :consent, started_at = :now
                WHERE id = :id AND state = 'uploaded'
                """)
            .param("newsletter", newsletter)
            .param("charset", layout.charset().name())
            .param("delimiter", String.valueOf(layout.delimiter()))
            .param("headed", layout.headed())
            .param("address", column(columns.address()), Types.INTEGER)
            .param("name", column(columns.name()), Types.INTEGER)
            .param("language", column(columns.language()), Types.INTEGER)
            .param("zone", column(columns.zone()), Types.INTEGER)
            .param("consentColumn", column(columns.consent()), Types.INTEGER)
            .param("consent", consent)
            .param("now", now())
            .param("id", id)
            .update()
        > 0;
  }

  private static @Nullable Integer column(int column) {
    return column < 0 ? null : (Integer) column;
  }

  public @Nullable Row find(long id) {
    return sql.sql("SELECT %s FROM subscriber_lists WHERE id = :id".formatted(COLUMNS))
        .param("id", id)
        .query((row, number) -> row(row))
        .optional()
        .orElse(null);
  }

  /// The latest lists, the last first.
  public List<Row> latest() {
    return sql.sql(
            "SELECT %s FROM subscriber_lists ORDER BY id DESC LIMIT :atMost".formatted(COLUMNS))
        .param("atMost", SHOWN)
        .query((row, number) -> row(row))
        .list();
  }

  /// Takes a list that nobody works on, for the length of a lease; null: there is none.
  @Nullable Row take() {
    return sql.sql(
            """
            UPDATE subscriber_lists SET lease_until = :until WHERE id = (
              SELECT id FROM subscriber_lists WHERE state = 'working'
                AND coalesce(lease_until <= :now, true)
              ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING %s
            """
                .formatted(COLUMNS))
        .param("now", now())
        .param("until", now().plus(LEASE))
        .query((row, number) -> row(row))
        .optional()
        .orElse(null);
  }

  /// Lists that came before a moment, and that nobody has begun with.
  List<Long> unbegunSince(Instant moment) {
    return sql.sql("SELECT id FROM subscriber_lists WHERE state = 'uploaded' AND made_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /// Forgets the refused rows of lists that were done with before a moment.
  void forgetRefused(Instant moment) {
    sql.sql(
            """
            DELETE FROM refused_rows WHERE list IN (
              SELECT id FROM subscriber_lists WHERE finished_at < :moment)
            """)
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What became of some rows.
  record Progress(long rowsRead, long bytesRead, int entered, int had, int refused) {}

  /// Goes on from so many rows, in the transaction that enters the next; false where the list was
  /// stopped, or somebody else has gone on.
  boolean advance(long id, long from, Progress progress) {
    return sql.sql(
                """
                UPDATE subscriber_lists SET rows_read = :read, bytes_read = :bytes, entered = entered + :entered,
                  had = had + :had, refused = refused + :refused, lease_until = :until
                WHERE id = :id AND rows_read = :from AND state = 'working'
                """)
            .param("read", progress.rowsRead())
            .param("bytes", progress.bytesRead())
            .param("entered", progress.entered())
            .param("had", progress.had())
            .param("refused", progress.refused())
            .param("until", now().plus(LEASE))
            .param("id", id)
            .param("from", from)
            .update()
        > 0;
  }

  /// Gives a list back that can't be gone on with just now.
  void release(long id) {
    sql.sql("UPDATE subscriber_lists SET lease_until = NULL WHERE id = :id")
        .param("id", id)
        .update();
  }

  /// Ends the work on a list: its file goes.
  ///
  /// @param state `done`, `stopped` or `broken`
  boolean end(long id, String state) {
    int ended =
        sql.sql(
                """
                UPDATE subscriber_lists SET state = :state, finished_at = :now
                WHERE id = :id AND state IN ('uploaded', 'working')
                """)
            .param("state", state)
            .param("now", now())
            .param("id", id)
            .update();
    if (ended > 0) {
      sql.sql("DELETE FROM subscriber_list_pieces WHERE list = :id").param("id", id).update();
    }
    return ended > 0;
  }

  private static Row row(ResultSet row) throws SQLException {
    OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
    String newsletter = row.getString("newsletter");
    return new Row(
        row.getLong("id"),
        row.getString("file_name"),
        row.getLong("bytes"),
        newsletter == null ? "" : newsletter,
        Charset.forName(row.getString("charset")),
        row.getString("delimiter").charAt(0),
        row.getBoolean("headed"),
        column(row, "address_column"),
        column(row, "name_column"),
        column(row, "language_column"),
        column(row, "zone_column"),
        column(row, "consent_column"),
        row.getString("consent"),
        row.getString("state"),
        row.getLong("rows_read"),
        row.getLong("bytes_read"),
        row.getLong("entered"),
        row.getLong("had"),
        row.getLong("refused"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        finished == null ? null : finished.toInstant());
  }

  private static int column(ResultSet row, String name) throws SQLException {
    int column = row.getInt(name);
    return row.wasNull() ? -1 : column;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
