package org.standfirst.readers.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;
import org.standfirst.site.CsvSheet;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;
import org.standfirst.site.Times;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;

/// Packs all that is kept of a reader: of each kind a file for programs (JSON) and one for
/// spreadsheets (CSV), and a page of plain words on top.
@Component
class Archive {
  /// What spreadsheets tell UTF-8 by.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<PersonalData> kinds;
  private final ObjectWriter json;
  private final Texts texts;
  private final PaperSettings settings;
  private final Clock clock;

  Archive(
      List<PersonalData> kinds,
      ObjectMapper json,
      Texts texts,
      PaperSettings settings,
      Clock clock) {
    this.kinds = List.copyOf(kinds);
    this.json = json.writerWithDefaultPrettyPrinter();
    this.texts = texts;
    this.settings = settings;
    this.clock = clock;
  }

  byte[] of(ReaderId reader) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "about.txt", about());
      for (PersonalData kind : kinds) {
        PersonalRows found = kind.rows(reader);
        add(zip, kind.name() + ".json", json.writeValueAsString(spelled(found.rows())) + "\n");
        add(
            zip,
            kind.name() + ".csv",
            BYTE_ORDER_MARK + CsvSheet.of(found.columns(), found.rows()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String about() {
    var times =
        new Times(clock.instant(), settings.paper().zone(), settings.paper().language(), texts);
    return texts.plain(
            "readers.download.about",
            settings.paper().name(),
            times.full(clock.instant()),
            settings.paper().contact())
        + "\n";
  }

  /// Moments in the form that programs agree on (RFC 3339), whatever the mapper is set to.
  private static List<Map<String, @Nullable Object>> spelled(
      List<Map<String, @Nullable Object>> rows) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (Map<String, @Nullable Object> row : rows) {
      Map<String, @Nullable Object> columns = new LinkedHashMap<>();
      row.forEach((column, value) ->
          columns.put(column, value instanceof Instant moment ? moment.toString() : value));
      all.add(columns);
    }
    return all;
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
