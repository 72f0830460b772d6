package org.standfirst.newsletters.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.pages.CopiesPage.Copy;
import org.standfirst.newsletters.pages.CopiesPage.Happening;
import org.standfirst.site.Texts;

/// Tells what happened to a copy, in the order in which it did.
@Component
class CopyWords {
  private final Texts texts;

  CopyWords(Texts texts) {
    this.texts = texts;
  }

  Copy copy(CopyRows.Row row, List<CopyRows.Click> clicks) {
    List<Happening> all = new ArrayList<>();
    all.add(left(row));
    if (row.openedAt() != null) {
      add(all, row.openedAt(), texts.plural("newsletters.figures.copy.opened", row.opens()), "");
    }
    clicks.forEach(each ->
        add(
            all,
            each.firstAt(),
            texts.plural("newsletters.figures.copy.clicked", each.many()),
            each.address()));
    if (row.returnKind() != null) {
      String kind = texts.plain("newsletters.figures.copy.returned." + row.returnKind());
      add(all, row.returnedAt(), kind, row.returnWords());
    }
    if (row.departure() != null) {
      String departure = "newsletters.figures.copy.departed." + row.departure().replace('_', '-');
      add(all, row.departedAt(), texts.plain(departure, row.newsletter()), "");
    }
    return new Copy(
        row.id(),
        row.subject(),
        row.newsletter(),
        FiguresController.ofIssue(row.issue()),
        machines(row),
        all.stream().sorted(Comparator.comparing(Happening::at)).toList());
  }

  /// What has become of it at our end and the next server's.
  private Happening left(CopyRows.Row row) {
    Instant settled = row.settledAt();
    Instant at = settled == null ? row.dueAt() : settled;
    String key = "newsletters.figures.copy.state." + row.state();
    String reason = "newsletters.figures.copy.reason." + row.words();
    boolean known = !row.words().isEmpty() && texts.knows(reason);
    String words =
        row.attempts() > 1
            ? texts.plain(key) + " " + texts.plain("newsletters.figures.copy.tries", row.attempts())
            : texts.plain(key);
    return new Happening(
        at,
        row.relay().isEmpty() || !row.state().equals("sent")
            ? words
            : words + " " + texts.plain("newsletters.figures.copy.relay", row.relay()),
        known ? texts.plain(reason) : row.words());
  }

  private static void add(List<Happening> all, @Nullable Instant at, String words, String detail) {
    if (at != null) {
      all.add(new Happening(at, words, detail));
    }
  }

  /// What machines did, which nobody knows the moments of.
  private String machines(CopyRows.Row row) {
    String fetched = row.fetches() == 0 ? "" : texts.plain("newsletters.figures.copy.fetched");
    String scanned = row.scans() == 0 ? "" : texts.plain("newsletters.figures.copy.scanned");
    return (fetched + " " + scanned).strip();
  }
}
