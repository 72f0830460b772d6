package org.standfirst.stories;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.ReaderId;

/// Looks through every table that there is, by PostgreSQL's own list of them.
final class PersonalTraces {
  private final JdbcClient sql;

  PersonalTraces(JdbcClient sql) {
    this.sql = sql;
  }

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

  /// The tables with a row whose columns for people hold that reader's number: those that refer to
  /// readers or to what refers to them, and those that are named so.
  Set<String> of(ReaderId reader) {
    Set<String> found = new TreeSet<>();
    sql.sql(
            """
            SELECT DISTINCT c.table_name, c.column_name FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            LEFT JOIN (
              SELECT kcu.table_name, kcu.column_name FROM information_schema.key_column_usage kcu
              JOIN information_schema.referential_constraints rc USING (constraint_schema, constraint_name)
              JOIN information_schema.table_constraints target
                ON target.constraint_name = rc.unique_constraint_name
              WHERE target.table_name IN ('readers', 'history_keepers')) refers
              ON refers.table_name = c.table_name AND refers.column_name = c.column_name
            WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type = 'bigint'
              AND (refers.column_name IS NOT NULL
                OR c.column_name IN ('reader', 'holder', 'actor', 'subject', 'author_account', 'editor')
                OR (c.table_name = 'readers' AND c.column_name = 'id'))
            """)
        .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
        .list()
        .forEach(column -> {
          long rows =
              sql.sql(
                      "SELECT count(*) FROM \"%s\" WHERE \"%s\" = :reader"
                          .formatted(column[0], column[1]))
                  .param("reader", reader.value())
                  .query(Long.class)
                  .single();
          if (rows > 0) {
            found.add(column[0]);
          }
        });
    return found;
  }

  private Iterable<String> tables() {
    return sql.sql(
            """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
            """)
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }
}
