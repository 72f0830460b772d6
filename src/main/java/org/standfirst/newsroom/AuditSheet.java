package org.standfirst.newsroom;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AuditLines;
import org.standfirst.readers.AuditLines.Place;

/// Writes the audit trail as a table for other programs (CSV, RFC 4180), a batch at a time.
@Component
class AuditSheet {
  private static final int A_BATCH = 1000;
  private final Audit audit;

  AuditSheet(Audit audit) {
    this.audit = audit;
  }

  void write(AuditFilter filter, OutputStream output) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    writer.write(
        row(
            "id",
            "at",
            "deed",
            "what",
            "actor",
            "actorName",
            "subject",
            "subjectName",
            "place",
            "details"));
    Place place = null;
    List<AuditLines.Line> batch;
    do {
      batch = audit.batch(filter, place, A_BATCH);
      for (AuditLines.Line line : batch) {
        writer.write(row(line));
        place = line.next();
      }
    } while (batch.size() == A_BATCH);
    writer.flush();
  }

  private String row(AuditLines.Line line) {
    return row(
        Long.toString(line.id()),
        line.at().toString(),
        line.deed(),
        audit.deed(line),
        number(line.actor()),
        line.actorName() == null ? "" : line.actorName(),
        number(line.subject()),
        line.subjectName() == null ? "" : line.subjectName(),
        line.place(),
        line.details());
  }

  private static String number(@Nullable Long number) {
    return number == null ? "" : Long.toString(number);
  }

  private static String row(String... cells) {
    return Stream.of(cells).map(AuditSheet::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /// What begins like a formula is made plain text, since spreadsheets would reckon it.
  static String cell(String text) {
    String plain = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return "\"" + plain.replace("\"", "\"\"") + "\"";
  }
}
