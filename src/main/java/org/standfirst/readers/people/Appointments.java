package org.standfirst.readers.people;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;

/// The roles that readers have in the newsroom.
@Component
public class Appointments {
  private final JdbcClient sql;

  public Appointments(JdbcClient sql) {
    this.sql = sql;
  }

  /// Gives someone roles; whether any of them is new.
  public boolean add(ReaderId reader, Set<Role> roles) {
    int added = 0;
    for (Role role : roles) {
      added +=
          sql.sql(
                  """
                  INSERT INTO reader_roles (reader, role) VALUES (:reader, :role) ON CONFLICT DO NOTHING
                  """)
              .param("reader", reader.value())
              .param("role", role.name())
              .update();
    }
    return added > 0;
  }

  /// What someone may do in the newsroom, with a second factor or without.
  public Set<Role> of(ReaderId reader) {
    return sql
        .sql("SELECT role FROM reader_roles WHERE reader = :reader")
        .param("reader", reader.value())
        .query((row, number) -> Role.valueOf(String.valueOf(row.getString(1))))
        .list()
        .stream()
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  /// Whether someone may do staff's work without a second factor.
  public boolean secondFactorWaived(ReaderId reader) {
    return sql.sql("SELECT second_factor_waived FROM readers WHERE id = :id")
        .param("id", reader.value())
        .query((row, number) -> row.getBoolean(1))
        .optional()
        .orElse(false);
  }

  /// Lets someone do staff's work without a second factor: the demo's people.
  public void waiveSecondFactor(ReaderId reader) {
    sql.sql("UPDATE readers SET second_factor_waived = true WHERE id = :id")
        .param("id", reader.value())
        .update();
  }
}
