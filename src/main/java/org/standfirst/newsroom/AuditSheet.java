package org.standfirst.newsroom;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AuditLines;
import org.standfirst.readers.AuditLines.Place;
import org.standfirst.site.CsvSheet;

/// Writes the audit trail as a table for other programs (CSV, RFC 4180), a batch at a time.
@Component
class AuditSheet {
  private static final int A_BATCH = 1000;
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "at",
          "deed",
          "what",
          "actor",
          "actorName",
          "subject",
          "subjectName",
          "place",
          "details");

  private final Audit audit;

  AuditSheet(Audit audit) {
    this.audit = audit;
  }

  void write(AuditFilter filter, OutputStream output) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    writer.write(CsvSheet.line(COLUMNS));
    Place place = null;
    List<AuditLines.Line> batch;
    do {
      batch = audit.batch(filter, place, A_BATCH);
      for (AuditLines.Line line : batch) {
        writer.write(CsvSheet.line(cells(line)));
        place = line.next();
      }
    } while (batch.size() == A_BATCH);
    writer.flush();
  }

  private List<Object> cells(AuditLines.Line line) {
    return List.of(
        line.id(),
        line.at(),
        line.deed(),
        audit.deed(line),
        orNothing(line.actor()),
        orNothing(line.actorName()),
        orNothing(line.subject()),
        orNothing(line.subjectName()),
        line.place(),
        line.details());
  }

  private static Object orNothing(@Nullable Object value) {
    return value == null ? "" : value;
  }
}
