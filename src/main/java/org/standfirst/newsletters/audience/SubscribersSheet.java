package org.standfirst.newsletters.audience;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.audience.Subscribers.Place;
import org.standfirst.site.CsvSheet;

/// Writes who gets a newsletter as a table for other programs (CSV, RFC 4180), a batch at a time.
@Component
class SubscribersSheet {
  private static final int A_BATCH = 1_000;
  private static final List<String> COLUMNS =
      List.of("address", "name", "kind", "chosenAt", "source", "consent", "language", "zone");
  private final Subscribers subscribers;

  SubscribersSheet(Subscribers subscribers) {
    this.subscribers = subscribers;
  }

  void write(String newsletter, OutputStream output) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    writer.write(CsvSheet.line(COLUMNS));
    Place place = Place.TOP;
    List<Subscribers.Row> batch;
    do {
      batch = subscribers.after(newsletter, place, A_BATCH);
      for (Subscribers.Row each : batch) {
        writer.write(
            CsvSheet.line(
                List.of(
                    each.address(),
                    each.name(),
                    each.kind(),
                    each.chosenAt(),
                    each.source(),
                    each.consent(),
                    each.language(),
                    each.zone())));
        place = each.place();
      }
    } while (batch.size() == A_BATCH);
    writer.flush();
  }
}
