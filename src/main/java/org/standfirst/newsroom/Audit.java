package org.standfirst.newsroom;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.newsroom.pages.AuditPage;
import org.standfirst.readers.AuditLines;
import org.standfirst.readers.AuditLines.Place;
import org.standfirst.readers.AuditNames;
import org.standfirst.readers.Visitor;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// The audit trail as administrators read it.
@Component
class Audit {
  static final int A_PAGE = 50;

  /// As [#place(Place)] writes it. Years of four digits alone: what is far beyond, neither Java's
  /// calendar nor the database's reaches.
  private static final Pattern PLACE =
      Pattern.compile("(?<at>\\d{4}-[0-9T:.-]{1,30}Z)_(?<id>\\d{1,18})");

  private final AuditLines lines;
  private final AuditDetails details;
  private final Texts texts;
  private final Clock clock;
  private final ZoneId zone;

  Audit(AuditLines lines, AuditDetails details, Texts texts, Clock clock, PaperSettings settings) {
    this.lines = lines;
    this.details = details;
    this.texts = texts;
    this.clock = clock;
    this.zone = settings.paper().zone();
  }

  /// A page of it.
  ///
  /// @param asked whom, as it was typed
  /// @param unknown whether that is nobody
  /// @param before where it begins; null: at the newest line
  AuditPage page(
      AuditFilter filter, String asked, boolean unknown, @Nullable Place before, Visitor viewer) {
    Place start = before == null ? filter.newest(clock.instant(), zone) : before;
    List<AuditLines.Line> found =
        unknown ? List.of() : lines.before(start, filter.wanted(zone), A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<AuditLines.Line> shown = more ? found.subList(0, A_PAGE) : found;
    Map<String, Map<String, AuditNames.Named>> named =
        details.named(shown.stream().map(lines::details).toList(), viewer);
    return new AuditPage(
        filter(filter, asked),
        unknown,
        shown.stream().map(each -> line(each, named)).toList(),
        more ? filter.path(AuditPart.PATH, place(shown.getLast().next())) : "",
        before == null ? "" : filter.path(AuditPart.PATH, Map.of()));
  }

  /// All lines before a place, a batch at a time.
  List<AuditLines.Line> batch(AuditFilter filter, @Nullable Place before, int many) {
    Place start = before == null ? filter.newest(clock.instant(), zone) : before;
    return lines.before(start, filter.wanted(zone), many);
  }

  /// What was done, in words; its key where the words have gone since.
  String deed(AuditLines.Line line) {
    return texts.knows(line.deed()) ? texts.plain(line.deed()) : line.deed();
  }

  private AuditPage.Line line(
      AuditLines.Line line, Map<String, Map<String, AuditNames.Named>> named) {
    return new AuditPage.Line(
        line.at(),
        deed(line),
        person(line.actor(), line.actorName()),
        person(line.subject(), line.subjectName()),
        line.place(),
        details.words(lines.details(line), named));
  }

  private AuditPage.Person person(@Nullable Long number, @Nullable String name) {
    if (number == null) {
      return new AuditPage.Person("", "");
    }
    String shown = name == null ? texts.plain("newsroom.audit.erased", number) : name;
    return new AuditPage.Person(shown, AuditPart.PATH + "?person=" + number);
  }

  private AuditPage.Filter filter(AuditFilter filter, String asked) {
    return new AuditPage.Filter(
        filter.deed(),
        asked,
        filter.from() == null ? "" : filter.from().toString(),
        filter.until() == null ? "" : filter.until().toString(),
        texts.keysWith(".deed.").stream()
            .map(each -> new AuditPage.Filter.Deed(each, texts.plain(each)))
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList());
  }

  private static Map<String, String> place(Place place) {
    return Map.of("before", place.at() + "_" + place.id());
  }

  /// The place that an address names; null: none.
  static @Nullable Place place(String before) {
    Matcher parts = PLACE.matcher(before);
    try {
      return parts.matches()
          ? new Place(Instant.parse(parts.group("at")), Long.parseLong(parts.group("id")))
          : null;
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
