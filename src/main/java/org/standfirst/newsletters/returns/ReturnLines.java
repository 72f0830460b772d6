package org.standfirst.newsletters.returns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what came back, the latest first.
@Component
class ReturnLines {
  private final JdbcClient sql;

  ReturnLines(JdbcClient sql) {
    this.sql = sql;
  }

  /// Something that came back.
  ///
  /// @param kept whether the mail itself is
  record Line(
      long id,
      Instant cameAt,
      String way,
      String kind,
      String address,
      boolean proven,
      String status,
      String words,
      boolean kept) {
    static final SimplePropertyRowMapper<Line> ROW = new SimplePropertyRowMapper<>(Line.class);
  }

  /// A mail as it came.
  record Mail(Instant cameAt, byte[] raw) {
    static final SimplePropertyRowMapper<Mail> ROW = new SimplePropertyRowMapper<>(Mail.class);
  }

  /// The latest with smaller numbers. They are in the order in which they came.
  ///
  /// @param kind empty: any
  List<Line> before(long id, String kind, int many) {
    return sql.sql(
            """
            SELECT id, came_at, way, kind, address, proven, status, words, raw IS NOT NULL AS kept
            FROM returns WHERE id < :id %s ORDER BY id DESC LIMIT :many
            """
                .formatted(kind.isEmpty() ? "" : "AND kind = :kind"))
        .param("id", id)
        .param("kind", kind)
        .param("many", many)
        .query(Line.ROW)
        .list();
  }

  @Nullable Mail mail(long id) {
    return sql.sql("SELECT came_at, raw FROM returns WHERE id = :id AND raw IS NOT NULL")
        .param("id", id)
        .query(Mail.ROW)
        .optional()
        .orElse(null);
  }
}
