package org.standfirst.newsletters.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.site.CsvSheet;
import org.standfirst.site.Texts;

/// The rows of a list that nobody was entered by, as a table for other programs.
@Component
class RefusedRows {
  private static final int A_BATCH = 1_000;
  private static final List<String> COLUMNS = List.of("line", "address", "reason");
  private final JdbcClient sql;
  private final Texts texts;

  RefusedRows(JdbcClient sql, Texts texts) {
    this.sql = sql;
    this.texts = texts;
  }

  /// A row.
  record Row(long line, String address, String reason) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
  }

  List<Row> after(long list, long line, int atMost) {
    return sql.sql(
            """
            SELECT line, address, reason FROM refused_rows WHERE list = :list AND line > :line
            ORDER BY line LIMIT :atMost
            """)
        .param("list", list)
        .param("line", line)
        .param("atMost", atMost)
        .query(Row.ROW)
        .list();
  }

  void write(long list, OutputStream output) throws IOException {
    Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
    writer.write(CsvSheet.line(COLUMNS));
    long line = 0;
    List<Row> batch;
    do {
      batch = after(list, line, A_BATCH);
      for (Row each : batch) {
        writer.write(
            CsvSheet.line(List.of(each.line(), each.address(), texts.plain(each.reason()))));
        line = each.line();
      }
    } while (batch.size() == A_BATCH);
    writer.flush();
  }
}
