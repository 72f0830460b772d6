package org.standfirst.stories;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.ReaderId;

/// Looks through every table that there is, by PostgreSQL's own catalogue, so that none is left out
/// that is new.
final class PersonalTraces {
  private static final String READERS = "readers";
  private final JdbcClient sql;

  PersonalTraces(JdbcClient sql) {
    this.sql = sql;
  }

  /// A column that refers to another table's.
  private record Reference(String table, String column, String toTable, String toColumn) {}

  /// The tables with a row in any column of which, in whatever case, stands that text.
  Set<String> naming(String text) {
    Set<String> found = new TreeSet<>();
    for (String table : tables()) {
      long rows =
          sql.sql(
                  "SELECT count(*) FROM \"%s\" AS t WHERE position(lower(:text) IN lower(t::text)) > 0"
                      .formatted(table))
              .param("text", text)
              .query(Long.class)
              .single();
      if (rows > 0) {
        found.add(table);
      }
    }
    return found;
  }

  /// The tables whose rows belong to a reader: those that refer to readers, or to a table that
  /// does.
  Set<String> belonging() {
    return tables().stream()
        .filter(table -> !belonging(table, Set.of()).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Those of them with a row of that reader.
  Set<String> of(ReaderId reader) {
    return belonging().stream()
        .filter(table -> has(table, reader))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean has(String table, ReaderId reader) {
    return sql.sql(
            "SELECT EXISTS (SELECT FROM \"%s\" WHERE %s)"
                .formatted(table, belonging(table, Set.of())))
        .param("reader", reader.value())
        .query(Boolean.class)
        .single();
  }

  /// The condition under which a row of a table belongs to the reader; empty: none ever does.
  private String belonging(String table, Set<String> behind) {
    if (table.equals(READERS)) {
      return "id = :reader";
    }
    Set<String> seen = new TreeSet<>(behind);
    seen.add(table);
    return references().stream()
        .filter(each -> each.table().equals(table) && !seen.contains(each.toTable()))
        .map(each -> condition(each, belonging(each.toTable(), seen)))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" OR "));
  }

  private static String condition(Reference reference, String further) {
    return further.isEmpty()
        ? ""
        : "\"%s\" IN (SELECT \"%s\" FROM \"%s\" WHERE %s)"
            .formatted(reference.column(), reference.toColumn(), reference.toTable(), further);
  }

  private List<Reference> references() {
    return sql.sql(
            """
            SELECT t.relname, a.attname, p.relname, b.attname
            FROM pg_constraint c
            JOIN pg_class t ON t.oid = c.conrelid
            JOIN pg_class p ON p.oid = c.confrelid
            CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k (own, other)
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.own
            JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = k.other
            WHERE c.contype = 'f'
            """)
        .query((row, number) ->
            new Reference(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }

  private List<String> tables() {
    return sql.sql(
            """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
            """)
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }
}
