package org.standfirst.readers;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

/// What [PersonalData] hands on: the names of the columns, known without a single row, and the
/// rows.
///
/// @param rows each with all of the columns, in their order
public record PersonalRows(List<String> columns, List<Map<String, @Nullable Object>> rows) {

  /// All rows of a query whose parameters are given: the columns in the order of the query.
  public static PersonalRows of(JdbcClient.StatementSpec query) {
    return query.query(found -> {
      List<Map<String, @Nullable Object>> rows = new ArrayList<>();
      var mapper = new ColumnMapRowMapper();
      while (found.next()) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        mapper
            .mapRow(found, found.getRow())
            .forEach((column, value) -> columns.put(column, plain(value)));
        rows.add(columns);
      }
      return new PersonalRows(names(found.getMetaData()), rows);
    });
  }

  private static List<String> names(ResultSetMetaData columns) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int each = 1; each <= columns.getColumnCount(); each++) {
      names.add(JdbcUtils.lookupColumnName(columns, each));
    }
    return names;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Timestamp moment -> moment.toInstant();
      case Number number -> number;
      case Boolean truth -> truth;
      default -> value.toString();
    };
  }
}
