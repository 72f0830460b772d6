package org.standfirst.readers.staff;

import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;

/// The readers who have roles.
@Component
class StaffMembers {
  private final JdbcClient sql;

  StaffMembers(JdbcClient sql) {
    this.sql = sql;
  }

  /// One of the staff.
  record Row(
      long id,
      String email,
      String firstName,
      String lastName,
      boolean secondFactorWaived,
      boolean authenticator,
      String roles,
      @Nullable Instant lastSeenAt) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    ReaderId readerId() {
      return new ReaderId(id);
    }

    Set<Role> roleSet() {
      return Arrays.stream(roles.split(",", -1))
          .map(Role::valueOf)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
  }

  /// How many people there are.
  long count() {
    return sql.sql("SELECT count(DISTINCT reader) FROM reader_roles").query(Long.class).single();
  }

  /// The next by name.
  ///
  /// @param last whom they come after; null: nobody, these are the first
  List<Row> after(@Nullable ReaderId last, int many) {
    return sql.sql(
            """
            SELECT r.id, r.email, r.first_name, r.last_name, r.second_factor_waived,
              EXISTS (SELECT FROM authenticators WHERE reader = r.id) AS authenticator,
              s.roles,
              (SELECT max(last_seen_at) FROM sessions WHERE reader = r.id) AS last_seen_at
            FROM (SELECT reader, string_agg(role, ',') AS roles FROM reader_roles GROUP BY reader) s
              JOIN readers r ON r.id = s.reader
            WHERE CAST(:last AS bigint) IS NULL
              OR (lower(r.last_name), lower(r.first_name), r.id)
                > (SELECT lower(last_name), lower(first_name), id FROM readers WHERE id = :last)
            ORDER BY lower(r.last_name), lower(r.first_name), r.id LIMIT :many
            """)
        .param("last", last == null ? null : last.value(), Types.BIGINT)
        .param("many", many)
        .query(Row.ROW)
        .list();
  }

  /// Lets only one at a time change who is staff, until the transaction ends.
  void oneAtATime() {
    sql.sql("SELECT pg_advisory_xact_lock(hashtextextended('staff', 0))")
        .query((row, number) -> true)
        .single();
  }

  /// Whether there would be no administrator without this one. Whoever has asked to be deleted is
  /// as good as gone.
  boolean isLastAdministrator(ReaderId reader) {
    return sql.sql(
            """
            SELECT reader FROM reader_roles WHERE role = 'ADMINISTRATOR'
              AND (reader = :reader OR reader NOT IN (SELECT reader FROM leavings)) LIMIT 2
            """)
        .param("reader", reader.value())
        .query((row, number) -> new ReaderId(row.getLong(1)))
        .list()
        .equals(List.of(reader));
  }

  /// From now on these roles and no others.
  void roles(ReaderId reader, Set<Role> roles) {
    sql.sql("DELETE FROM reader_roles WHERE reader = :reader")
        .param("reader", reader.value())
        .update();
    for (Role role : roles) {
      sql.sql("INSERT INTO reader_roles (reader, role) VALUES (:reader, :role)")
          .param("reader", reader.value())
          .param("role", role.name())
          .update();
    }
  }
}
