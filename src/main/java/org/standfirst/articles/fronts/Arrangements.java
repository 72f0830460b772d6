package org.standfirst.articles.fronts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.media.ImageId;
import org.standfirst.readers.ReaderId;
import tools.jackson.databind.json.JsonMapper;

/// The rows of the fronts: of each its working copy, and every arrangement that was launched. The
/// last of those is the one in the paper.
@Component
class Arrangements {
  private static final String COLUMNS =
      """
      SELECT fronts.name, version, fronts.arrangement::text AS working, deed, changed_at,
        (SELECT first_name || ' ' || last_name FROM readers WHERE id = changed_by) AS changer,
        launch.number, launch.arrangement::text AS live, launch.launched_at,
        (SELECT first_name || ' ' || last_name FROM readers WHERE id = launched_by) AS launcher
      FROM fronts LEFT JOIN LATERAL (
        SELECT number, arrangement, launched_at, launched_by FROM front_launches
        WHERE front = fronts.name ORDER BY number DESC LIMIT 1) AS launch ON true
      """;
  private final JdbcClient sql;
  private final JsonMapper json;

  Arrangements(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /// What was placed by hand on a front in the paper.
  Arrangement live(FrontName name) {
    return sql.sql(
            """
            SELECT arrangement::text FROM front_launches
            WHERE front = :name ORDER BY number DESC LIMIT 1
            """)
        .param("name", name.word())
        .query((row, _) -> read(row.getString(1)))
        .optional()
        .orElse(Arrangement.NONE);
  }

  /// All that were ever touched.
  List<Standing> all() {
    return sql.sql(COLUMNS).query(standing()).list();
  }

  Standing find(FrontName name) {
    return sql.sql(COLUMNS + " WHERE name = :name")
        .param("name", name.word())
        .query(standing())
        .optional()
        .orElseGet(() -> Standing.untouched(name));
  }

  /// The same; nobody else changes it until the transaction ends.
  Standing hold(FrontName name) {
    sql.sql(
            """
            INSERT INTO fronts (name, version, arrangement, deed)
            VALUES (:name, 0, CAST(:nothing AS jsonb), '')
            ON CONFLICT (name) DO NOTHING
            """)
        .param("name", name.word())
        .param("nothing", write(Arrangement.NONE))
        .update();
    sql.sql("SELECT name FROM fronts WHERE name = :name FOR UPDATE")
        .param("name", name.word())
        .query((row, _) -> String.valueOf(row.getString(1)))
        .single();
    return find(name);
  }

  /// Keeps a working copy under the next version.
  void keep(FrontName name, Arrangement working, String deed, ReaderId by, Instant now) {
    sql.sql(
            """
            UPDATE fronts SET version = version + 1, arrangement = CAST(:working AS jsonb),
              deed = :deed, changed_at = :now, changed_by = :by
            WHERE name = :name
            """)
        .param("working", write(working))
        .param("deed", deed)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .param("name", name.word())
        .update();
    keepPictures(name);
  }

  /// Those that the front shows, in the paper or in the working copy: the database loses none of
  /// them.
  private void keepPictures(FrontName name) {
    Standing kept = find(name);
    sql.sql("DELETE FROM front_pictures WHERE front = :name").param("name", name.word()).update();
    sql.sql(
            """
            INSERT INTO front_pictures (front, picture)
            SELECT :name, unnest(:pictures) ON CONFLICT DO NOTHING
            """)
        .param("name", name.word())
        .param("pictures", numbers(kept.working().pictures(), kept.live().pictures()))
        .update();
  }

  private static Long[] numbers(Set<ImageId> some, Set<ImageId> others) {
    return Stream.concat(some.stream(), others.stream())
        .map(ImageId::value)
        .distinct()
        .toArray(Long[]::new);
  }

  /// Puts an arrangement into the paper.
  void launch(FrontName name, int number, Arrangement arrangement, ReaderId by, Instant now) {
    sql.sql(
            """
            INSERT INTO front_launches (front, number, arrangement, launched_at, launched_by)
            VALUES (:name, :number, CAST(:arrangement AS jsonb), :now, :by)
            """)
        .param("name", name.word())
        .param("number", number)
        .param("arrangement", write(arrangement))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  /// The next so many launches before a number, the latest first.
  List<Launch> before(FrontName name, int number, int many) {
    return sql.sql(
            """
            SELECT number, arrangement::text AS live, launched_at,
              (SELECT first_name || ' ' || last_name FROM readers WHERE id = launched_by) AS launcher
            FROM front_launches WHERE front = :name AND number < :number
            ORDER BY number DESC LIMIT :many
            """)
        .param("name", name.word())
        .param("number", number)
        .param("many", many)
        .query(launched())
        .list();
  }

  private RowMapper<Launch> launched() {
    return (row, _) ->
        new Launch(
            row.getInt("number"),
            read(row.getString("live")),
            row.getTimestamp("launched_at").toInstant(),
            name(row.getString("launcher")));
  }

  private RowMapper<Standing> standing() {
    return (row, number) -> {
      FrontName name = FrontName.of(row.getString("name"));
      boolean launched = row.getString("live") != null;
      Launch launch = launched ? launched().mapRow(row, number) : null;
      Timestamp changed = row.getTimestamp("changed_at");
      return new Standing(
          name == null ? FrontName.PAGE : name,
          row.getInt("version"),
          read(row.getString("working")),
          launch == null ? Arrangement.NONE : launch.arrangement(),
          row.getString("deed"),
          changed == null ? null : changed.toInstant(),
          name(row.getString("changer")),
          launch);
    };
  }

  private static String name(@Nullable String found) {
    return found == null ? "" : found;
  }

  private Arrangement read(String written) {
    return json.readValue(written, Arrangement.class);
  }

  private String write(Arrangement arrangement) {
    return json.writeValueAsString(arrangement);
  }
}
