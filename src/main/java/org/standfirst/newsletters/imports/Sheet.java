package org.standfirst.newsletters.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The rows of a list, read one after the other; a list of any size takes no more memory than one
/// row, and a row no more than a million letters.
final class Sheet implements AutoCloseable {
  private static final int LONGEST_ROW = 1_000_000;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> rows;

  /// @param file without what was read of it
  Sheet(InputStream file, Layout layout) {
    this(new InputStreamReader(file, layout.charset()), layout);
  }

  private Sheet(Reader text, Layout layout) {
    this.reader =
        CsvReader.builder()
            .fieldSeparator(layout.delimiter())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(LONGEST_ROW)
            .build(
                CsvRecordHandler.of(
                    each -> each.maxFieldSize(LONGEST_ROW).maxRecordSize(LONGEST_ROW)),
                unmarked(text));
    this.rows = reader.iterator();
  }

  /// A row and the line it begins on.
  record Row(long line, List<String> fields) {
    /// How long it is.
    int letters() {
      return fields.stream().mapToInt(String::length).sum();
    }

    /// The field of a column; empty where the row is too short.
    String at(int column) {
      return column >= 0 && column < fields.size() ? fields.get(column).strip() : "";
    }
  }

  boolean hasNext() {
    return rows.hasNext();
  }

  /// The next row.
  ///
  /// @throws CsvParseException where the file is none of rows
  Row next() {
    CsvRecord row = rows.next();
    return new Row(row.getStartingLineNumber(), row.getFields());
  }

  /// The first rows of a text, which may break off.
  static List<Row> first(String text, Layout layout, int atMost) {
    List<Row> first = new ArrayList<>();
    try (var sheet = new Sheet(new StringReader(text), layout)) {
      while (first.size() < atMost && sheet.hasNext()) {
        first.add(sheet.next());
      }
    } catch (CsvParseException | UncheckedIOException _) {
      // what could be read is shown
    }
    return first;
  }

  /// The text without the mark that says in which order its bytes come.
  private static Reader unmarked(Reader text) {
    var pushing = new PushbackReader(text);
    try {
      int first = pushing.read();
      if (first >= 0 && first != '\uFEFF') {
        pushing.unread(first);
      }
      return pushing;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
