package org.standfirst.readers;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// Reads the audit trail, newest first. Names are looked up as it is read: who is erased is a
/// number.
@Component
public class AuditLines {
  private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

  /// What a page is taken from: the newest lines, of each of the two columns where it is one
  /// person's.
  private static final String LINES =
      """
      SELECT id, at, deed, actor, subject, place, details FROM audit_trail
      WHERE (at, id) < (:beforeAt, :beforeId) AND at >= :since %s
      ORDER BY at DESC, id DESC LIMIT :many
      """;

  private final JdbcClient sql;
  private final Readers readers;
  private final ObjectMapper json;

  AuditLines(JdbcClient sql, Readers readers, ObjectMapper json) {
    this.sql = sql;
    this.readers = readers;
    this.json = json;
  }

  /// A line of the audit trail.
  ///
  /// @param actorName null: nobody, or erased
  /// @param subjectName null: nobody, or erased
  public record Line(
      long id,
      Instant at,
      String deed,
      @Nullable Long actor,
      @Nullable String actorName,
      @Nullable Long subject,
      @Nullable String subjectName,
      String place,
      String details) {
    static final SimplePropertyRowMapper<Line> ROW = new SimplePropertyRowMapper<>(Line.class);

    /// Where the next older lines begin.
    public Place next() {
      return new Place(at, id);
    }
  }

  /// What lines are wanted.
  ///
  /// @param deed the key of one deed; empty: all
  /// @param person whose lines, as actor or subject; null: everybody's
  /// @param since the earliest moment
  public record Wanted(String deed, @Nullable ReaderId person, Instant since) {}

  /// A place in the trail: what is older than this.
  public record Place(Instant at, long id) {
    /// What is older than a moment.
    public static Place before(Instant moment) {
      return new Place(moment, 0);
    }
  }

  /// The newest lines before a place.
  public List<Line> before(Place place, Wanted wanted, int many) {
    ReaderId person = wanted.person();
    String narrowed = wanted.deed().isEmpty() ? "" : "AND deed = :deed";
    String lines =
        person == null
            ? LINES.formatted(narrowed)
            : "SELECT * FROM ((%s) UNION (%s)) lines ORDER BY at DESC, id DESC LIMIT :many"
                .formatted(
                    LINES.formatted("AND actor = :person " + narrowed),
                    LINES.formatted("AND subject = :person " + narrowed));
    return sql.sql(
            """
            SELECT t.id, t.at, t.deed, t.actor, a.first_name || ' ' || a.last_name AS actor_name,
              t.subject, s.first_name || ' ' || s.last_name AS subject_name, t.place,
              t.details::text AS details
            FROM (%s) t LEFT JOIN readers a ON a.id = t.actor LEFT JOIN readers s ON s.id = t.subject
            ORDER BY t.at DESC, t.id DESC
            """
                .formatted(lines))
        .param("beforeAt", time(place.at()))
        .param("beforeId", place.id())
        .param("since", time(wanted.since()))
        .param("deed", wanted.deed())
        .param("person", person == null ? null : person.value(), Types.BIGINT)
        .param("many", many)
        .query(Line.ROW)
        .list();
  }

  /// What was done to an article from one moment until before another, the newest first; what was
  /// done to an entry of its live coverage isn't among it.
  public List<Line> ofArticle(long article, Instant since, Instant until, int many) {
    return sql.sql(
            """
            SELECT t.id, t.at, t.deed, t.actor, a.first_name || ' ' || a.last_name AS actor_name,
              t.subject, NULL AS subject_name, t.place, t.details::text AS details
            FROM audit_trail t LEFT JOIN readers a ON a.id = t.actor
            WHERE t.details ->> 'article' = :article AND t.details ->> 'entry' IS NULL
              AND t.at >= :since AND t.at < :until
            ORDER BY t.at DESC, t.id DESC LIMIT :many
            """)
        .param("article", Long.toString(article))
        .param("since", time(since))
        .param("until", time(until))
        .param("many", many)
        .query(Line.ROW)
        .list();
  }

  /// The details of a line, by name.
  public Map<String, String> details(Line line) {
    return json.readValue(line.details(), DETAILS);
  }

  /// Whom an address belongs to; null: to nobody who is confirmed.
  public @Nullable ReaderId person(String email) {
    Readers.Row row = readers.confirmed(EmailAddress.key(email));
    return row == null ? null : row.readerId();
  }

  private static OffsetDateTime time(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
