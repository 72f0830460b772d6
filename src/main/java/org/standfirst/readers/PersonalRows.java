package org.standfirst.readers;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads a query's rows as [PersonalData] hands them on: the columns in the order of the query.
public final class PersonalRows {
  private PersonalRows() {}

  /// All rows of a query whose parameters are given.
  public static List<Map<String, @Nullable Object>> of(JdbcClient.StatementSpec query) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Map<String, @Nullable Object> row : query.query().listOfRows()) {
      Map<String, @Nullable Object> columns = new LinkedHashMap<>();
      row.forEach((column, value) -> columns.put(column, plain(value)));
      rows.add(columns);
    }
    return rows;
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
