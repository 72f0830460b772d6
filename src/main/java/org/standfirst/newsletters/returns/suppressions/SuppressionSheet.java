package org.standfirst.newsletters.returns.suppressions;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.site.CsvSheet;

/// Writes the suppressions as a table for other programs (CSV, RFC 4180), a batch at a time.
@Component
class SuppressionSheet {
  private static final int A_BATCH = 1_000;
  private final Suppressions suppressions;

  SuppressionSheet(Suppressions suppressions) {
    this.suppressions = suppressions;
  }

  void write(OutputStream output) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    writer.write(CsvSheet.line(List.of("address", "reason", "since", "source", "note")));
    long before = Long.MAX_VALUE;
    List<Suppression> batch;
    do {
      batch = suppressions.before(before, A_BATCH);
      for (Suppression each : batch) {
        writer.write(
            CsvSheet.line(
                List.of(each.address(), each.reason(), each.madeAt(), each.source(), each.note())));
        before = each.id();
      }
    } while (batch.size() == A_BATCH);
    writer.flush();
  }
}
