package org.standfirst.newsletters.imports;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.pages.ImportPage;
import org.standfirst.newsletters.pages.ImportPage.Option;
import org.standfirst.newsletters.pages.ImportProgress;
import org.standfirst.newsletters.pages.ImportsPage;
import org.standfirst.site.Fields;
import org.standfirst.site.Texts;

/// Lays out the pages on which lists are brought along.
@Component
class ImportPages {
  private static final int SHOWN = 5;
  private static final int REFUSED = 10;
  private final Lists lists;
  private final Receiving receiving;
  private final RefusedRows refused;
  private final Newsletters newsletters;
  private final Texts texts;

  ImportPages(
      Lists lists, Receiving receiving, RefusedRows refused, Newsletters newsletters, Texts texts) {
    this.lists = lists;
    this.receiving = receiving;
    this.refused = refused;
    this.newsletters = newsletters;
    this.texts = texts;
  }

  ImportsPage all(boolean missing) {
    return new ImportsPage(lists.latest().stream().map(this::progressOf).toList(), missing);
  }

  /// What a form says, or what the file suggests where it says nothing.
  Mapping mapping(Lists.Row list, Fields fields) {
    Layout layout = layout(list, fields);
    Columns columns =
        fields.text("address").isEmpty()
            ? LayoutGuess.columns(rows(list, layout), layout.headed())
            : columns(fields);
    String newsletter = fields.text("newsletter");
    String consent = fields.echo("consentWords").strip();
    boolean known = open().stream().anyMatch(each -> each.slug().equals(newsletter));
    String flaw =
        !known
            ? "newsletters.imports.flaw.newsletter"
            : columns.address() < 0
                ? "newsletters.imports.flaw.address"
                : consent.isEmpty() && columns.consent() < 0
                    ? "newsletters.imports.flaw.consent"
                    : "";
    return new Mapping(newsletter, layout, columns, consent, flaw);
  }

  private static Layout layout(Lists.Row list, Fields fields) {
    if (fields.all().isEmpty()) {
      return list.layout();
    }
    Charset charset = Layout.charset(fields.text("charset"));
    String delimiter = delimiter(fields.text("delimiter"));
    return new Layout(
        charset == null ? list.charset() : charset,
        delimiter.isEmpty() ? list.delimiter() : delimiter.charAt(0),
        fields.ticked("headed"));
  }

  private static String delimiter(String name) {
    return switch (name) {
      case "comma" -> ",";
      case "semicolon" -> ";";
      case "tab" -> "\t";
      case "bar" -> "|";
      default -> "";
    };
  }

  private static String name(char delimiter) {
    return switch (delimiter) {
      case ';' -> "semicolon";
      case '\t' -> "tab";
      case '|' -> "bar";
      default -> "comma";
    };
  }

  private static Columns columns(Fields fields) {
    return new Columns(
        column(fields.text("address")),
        column(fields.text("name")),
        column(fields.text("language")),
        column(fields.text("zone")),
        column(fields.text("consent")));
  }

  private static int column(String text) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
  }

  private List<Sheet.Row> rows(Lists.Row list, Layout layout) {
    return Sheet.first(receiving.beginning(list.id(), layout.charset()), layout, LayoutGuess.ROWS);
  }

  /// Those that lists are for: nobody gets a Premium one without subscribing.
  private List<Newsletter> open() {
    return newsletters.all().stream()
        .filter(each -> each.closedAt() == null && !each.premium())
        .toList();
  }

  ImportPage mappingPage(Lists.Row list, Fields fields, String flaw) {
    Mapping mapping = mapping(list, fields);
    Layout layout = mapping.layout();
    List<Sheet.Row> rows = rows(list, layout);
    int wide = rows.stream().mapToInt(each -> each.fields().size()).max().orElse(0);
    List<Sheet.Row> body = layout.headed() && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
    Columns columns = mapping.columns();
    return new ImportPage(
        list.id(),
        list.fileName(),
        flaw,
        open().stream()
            .map(each -> option(each.slug(), each.name(), mapping.newsletter()))
            .toList(),
        Layout.CHARSETS.stream()
            .map(each -> option(each.name(), each.displayName(), layout.charset().name()))
            .toList(),
        Layout.DELIMITERS
            .chars()
            .mapToObj(each -> name((char) each))
            .map(each ->
                option(
                    each,
                    texts.plain("newsletters.imports.delimiter." + each),
                    name(layout.delimiter())))
            .toList(),
        layout.headed(),
        mapping.consent(),
        List.of(
            select("address", rows, wide, layout.headed(), columns.address()),
            select("name", rows, wide, layout.headed(), columns.name()),
            select("language", rows, wide, layout.headed(), columns.language()),
            select("zone", rows, wide, layout.headed(), columns.zone()),
            select("consent", rows, wide, layout.headed(), columns.consent())),
        IntStream.range(0, wide).mapToObj(each -> head(rows, layout.headed(), each)).toList(),
        body.stream()
            .limit(SHOWN)
            .map(row -> IntStream.range(0, wide).mapToObj(row::at).map(Fields::echoOf).toList())
            .toList());
  }

  private ImportPage.Select select(
      String name, List<Sheet.Row> rows, int wide, boolean headed, int chosen) {
    List<Option> options = new ArrayList<>();
    for (int each = 0; each < wide; each++) {
      options.add(
          option(Integer.toString(each), head(rows, headed, each), Integer.toString(chosen)));
    }
    return new ImportPage.Select(name, options);
  }

  private String head(List<Sheet.Row> rows, boolean headed, int column) {
    String head = headed && !rows.isEmpty() ? Fields.echoOf(rows.getFirst().at(column)) : "";
    return head.isEmpty() ? texts.plain("newsletters.imports.column", column + 1) : head;
  }

  private static Option option(String value, String name, String chosen) {
    return new Option(value, name, value.equals(chosen));
  }

  ImportProgress progress(Lists.Row list) {
    return progressOf(list)
        .with(
            refused.after(list.id(), 0, REFUSED).stream()
                .map(each ->
                    new ImportProgress.Refused(
                        each.line(), each.address(), texts.plain(each.reason())))
                .toList());
  }

  private ImportProgress progressOf(Lists.Row list) {
    return new ImportProgress(
        list.id(),
        list.fileName(),
        list.newsletter().isEmpty() ? "" : newsletters.title(list.newsletter()),
        list.state(),
        list.bytes() == 0 ? 100 : (int) Math.min(100, 100 * list.bytesRead() / list.bytes()),
        list.rowsRead(),
        list.entered(),
        list.had(),
        list.refused(),
        list.madeAt(),
        List.of());
  }
}
