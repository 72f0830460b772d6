package org.standfirst.newsletters.figures;

import java.util.List;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import org.standfirst.site.CsvSheet;

/// Writes an issue's figures as a table for other programs: a line for each that was counted.
@Component
class FiguresSheet {
  private static final List<String> COLUMNS =
      List.of("figure", "subject", "hourOrLink", "address", "copies");
  private final FigureRows rows;
  private final SentIssues issues;

  FiguresSheet(FigureRows rows, SentIssues issues) {
    this.rows = rows;
    this.issues = issues;
  }

  String of(SentIssues.Row issue) {
    SequencedMap<Integer, String> links = issues.links(issue.id());
    var sheet = new StringBuilder(CsvSheet.line(COLUMNS));
    rows.of(issue.id())
        .each((what, variant, number, many) -> {
          boolean link = what.equals("link");
          boolean numbered = link || what.equals("hour");
          sheet.append(
              CsvSheet.line(
                  List.of(
                      what,
                      variant,
                      numbered ? number : "",
                      link ? links.getOrDefault(number, "") : "",
                      many)));
        });
    return sheet.toString();
  }
}
