package org.standfirst.newsletters.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AuditLines;
import org.standfirst.readers.ReaderId;

/// Reads what is known of the copies of one person.
@Component
class CopyRows {
  private static final RowMapper<Row> ROW = (row, _) -> row(row);
  private final JdbcClient sql;
  private final AuditLines people;

  CopyRows(JdbcClient sql, AuditLines people) {
    this.sql = sql;
    this.people = people;
  }

  /// A copy.
  ///
  /// @param words what a server said, or why it went nowhere
  /// @param returnKind `soft`, `hard` or `complaint`; null: nothing came back
  /// @param departure by what its newsletter was left after it; null: it wasn't
  record Row(
      long id,
      long issue,
      String subject,
      String newsletter,
      String state,
      Instant dueAt,
      int attempts,
      String relay,
      String words,
      @Nullable Instant settledAt,
      @Nullable Instant returnedAt,
      @Nullable String returnKind,
      String returnWords,
      @Nullable Instant openedAt,
      int opens,
      int fetches,
      int scans,
      @Nullable String departure,
      @Nullable Instant departedAt) {}

  /// A link of a copy that was followed.
  ///
  /// @param firstAt null: by machines alone
  record Click(long delivery, String address, @Nullable Instant firstAt, int many) {
    static final SimplePropertyRowMapper<Click> ROW = new SimplePropertyRowMapper<>(Click.class);
  }

  /// Somebody's copies of issues before one, the latest first. Whoever has an account is known by
  /// it, and may get some by their address alone.
  List<Row> before(String address, long issue, int atMost) {
    ReaderId reader = people.person(address);
    return sql.sql(
            """
            SELECT d.id, d.issue, i.subject, n.name AS newsletter, d.state, d.due_at, d.attempts,
              d.relay, d.words, d.settled_at, d.returned_at, d.return_kind, d.return_words, s.opened_at,
              coalesce(s.opens, 0) AS opens, coalesce(s.fetches, 0) AS fetches,
              coalesce(s.scans, 0) AS scans, p.reason AS departure, p.departed_at
            FROM deliveries d JOIN issues i ON i.id = d.issue JOIN newsletters n ON n.id = i.newsletter
            LEFT JOIN delivery_signs s ON s.delivery = d.id
            LEFT JOIN newsletter_departures p ON p.delivery = d.id
            WHERE (d.reader = :reader OR d.addressee = :addressee) AND d.issue < :issue
            ORDER BY d.issue DESC LIMIT :atMost
            """)
        .param("reader", reader == null ? null : reader.value(), Types.BIGINT)
        .param("addressee", addressee(address), Types.BIGINT)
        .param("issue", issue)
        .param("atMost", atMost)
        .query(ROW)
        .list();
  }

  private @Nullable Long addressee(String address) {
    return sql.sql("SELECT id FROM addressees WHERE lower(address COLLATE \"C\") = :key")
        .param("key", address.toLowerCase(Locale.ROOT))
        .query((row, _) -> row.getLong(1))
        .optional()
        .orElse(null);
  }

  /// Which links of copies were followed.
  List<Click> clicks(Collection<Long> copies) {
    return sql.sql(
            """
            SELECT c.delivery, coalesce(l.address, '') AS address, c.first_at, c.many
            FROM delivery_clicks c JOIN deliveries d ON d.id = c.delivery
            LEFT JOIN issue_links l ON l.issue = d.issue AND l.number = c.link
            WHERE c.delivery = ANY (:copies) ORDER BY c.delivery, c.first_at, c.link
            """)
        .param("copies", copies.toArray(Long[]::new))
        .query(Click.ROW)
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getLong("issue"),
        row.getString("subject"),
        row.getString("newsletter"),
        row.getString("state"),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getInt("attempts"),
        row.getString("relay"),
        row.getString("words"),
        moment(row, "settled_at"),
        moment(row, "returned_at"),
        row.getString("return_kind"),
        row.getString("return_words"),
        moment(row, "opened_at"),
        row.getInt("opens"),
        row.getInt("fetches"),
        row.getInt("scans"),
        row.getString("departure"),
        moment(row, "departed_at"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
