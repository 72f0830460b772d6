package org.standfirst.newsletters.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.database.Announcements;
import org.standfirst.database.Rounds;

/// Enters lists in the background, some rows at a time, on whichever node takes them first. After a
/// crash the next one reads past what was entered, and goes on.
@Component
class Importing extends Rounds {
  static final String CHANNEL = "subscriber-lists";
  private static final Logger LOG = LoggerFactory.getLogger(Importing.class);
  private static final Duration ROUND = Duration.ofSeconds(20);
  private static final int AT_ONCE = 5_000;

  /// Rows may be long: no more of them are held than these letters.
  private static final int MOST_LETTERS = 4_000_000;

  private final Lists lists;
  private final Pieces pieces;
  private final Entering entering;
  private final TransactionTemplate transactions;

  Importing(
      Lists lists,
      Pieces pieces,
      Entering entering,
      TransactionTemplate transactions,
      Announcements announcements) {
    super("subscriber-lists", 1, ROUND);
    this.lists = lists;
    this.pieces = pieces;
    this.entering = entering;
    this.transactions = transactions;
    announcements.listen(CHANNEL, this);
  }

  @Override
  protected void round() {
    Lists.Row list = lists.take();
    while (list != null && !Thread.currentThread().isInterrupted()) {
      work(list);
      list = lists.take();
    }
  }

  private void work(Lists.Row list) {
    Pieces.Stream file = pieces.stream(list.id());
    try (var sheet = new Sheet(file, list.layout())) {
      enter(list, sheet, file);
    } catch (CsvParseException e) {
      LOG.warn("List {} can’t be read to its end: {}", list.id(), e.getMessage());
      end(list, "broken");
    } catch (RuntimeException e) {
      lists.release(list.id());
      throw e;
    }
  }

  private void enter(Lists.Row list, Sheet sheet, Pieces.Stream file) {
    if (list.headed() && sheet.hasNext()) {
      sheet.next();
    }
    long read = 0;
    while (read < list.rowsRead() && sheet.hasNext()) {
      sheet.next();
      read++;
    }
    List<Sheet.Row> some = some(sheet);
    while (!some.isEmpty() && !Thread.currentThread().isInterrupted()) {
      if (!enter(list, read, some, file.position())) {
        return;
      }
      read += some.size();
      some = some(sheet);
    }
    if (some.isEmpty()) {
      end(list, "done");
    }
  }

  /// Enters some rows; false where the list was stopped, or somebody else has gone on with it.
  private boolean enter(Lists.Row list, long from, List<Sheet.Row> rows, long bytes) {
    return Boolean.TRUE.equals(
        transactions.execute(status -> {
          Entering.Outcome outcome = entering.enter(list, rows);
          boolean mine =
              lists.advance(
                  list.id(),
                  from,
                  new Lists.Progress(
                      from + rows.size(),
                      bytes,
                      outcome.entered(),
                      outcome.had(),
                      outcome.refused()));
          if (!mine) {
            status.setRollbackOnly();
          }
          return mine;
        }));
  }

  private void end(Lists.Row list, String state) {
    transactions.executeWithoutResult(_ -> lists.end(list.id(), state));
    LOG.info("List {} is {}", list.id(), state);
  }

  private static List<Sheet.Row> some(Sheet sheet) {
    List<Sheet.Row> some = new ArrayList<>();
    int letters = 0;
    while (some.size() < AT_ONCE && letters < MOST_LETTERS && sheet.hasNext()) {
      Sheet.Row row = sheet.next();
      letters += row.letters();
      some.add(row);
    }
    return some;
  }
}
