package org.standfirst.newsroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standfirst.readers.AuditLines;
import org.standfirst.readers.AuditLines.Place;
import org.standfirst.readers.ReaderId;

/// What the audit trail is narrowed to, as its address says it. What can't be read of it narrows
/// nothing.
///
/// @param deed the key of a deed; empty: all
/// @param person a reader's number; null: everybody
/// @param from the first day; null: any
/// @param until the last day; null: any
record AuditFilter(
    String deed, @Nullable Long person, @Nullable LocalDate from, @Nullable LocalDate until) {
  private static final Pattern DEED = Pattern.compile("[a-z0-9.-]{1,100}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  static AuditFilter of(String deed, String person, String from, String until) {
    return new AuditFilter(
        DEED.matcher(deed).matches() ? deed : "",
        NUMBER.matcher(person.strip()).matches() ? Long.valueOf(person.strip()) : null,
        day(from),
        day(until));
  }

  AuditFilter of(ReaderId reader) {
    return new AuditFilter(deed, reader.value(), from, until);
  }

  AuditLines.Wanted wanted(ZoneId zone) {
    return new AuditLines.Wanted(
        deed,
        person == null ? null : new ReaderId(person),
        from == null ? Instant.EPOCH : from.atStartOfDay(zone).toInstant());
  }

  /// Where the newest wanted line is.
  Place newest(Instant now, ZoneId zone) {
    return Place.before(
        until == null ? now.plusSeconds(86_400) : until.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /// What narrows it, by name.
  Map<String, String> narrowing() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("deed", deed);
    all.put("person", person == null ? "" : Long.toString(person));
    all.put("from", from == null ? "" : from.toString());
    all.put("until", until == null ? "" : until.toString());
    all.values().removeIf(String::isEmpty);
    return all;
  }

  /// The address of the page that is narrowed like this.
  ///
  /// @param further a name and a value that go along; or nothing
  String path(String page, Map<String, String> further) {
    Map<String, String> all = narrowing();
    all.putAll(further);
    String query =
        all.entrySet().stream()
            .map(each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? page : page + "?" + query;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.length() == 10 ? LocalDate.parse(text) : null;
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
