package org.standfirst.readers.account;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.pages.WhereaboutsPanel.Option;

/// In whose time and language readers are written to; nothing chosen: the paper's.
@Component
class Whereabouts {
  /// Places, as people know their clocks by; the rest are offsets and old names.
  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(each ->
              each.matches(
                  "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
          .sorted()
          .toList();

  private final JdbcClient sql;

  Whereabouts(JdbcClient sql) {
    this.sql = sql;
  }

  /// A reader's.
  ///
  /// @param zone empty: the paper's
  /// @param language empty: the paper's
  record Row(String zone, String language) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
    static final Row PAPERS = new Row("", "");
  }

  Row of(ReaderId reader) {
    return sql.sql("SELECT zone, language FROM readers WHERE id = :reader")
        .param("reader", reader.value())
        .query(Row.ROW)
        .optional()
        .orElse(Row.PAPERS);
  }

  /// Chooses; what there isn't is the paper's.
  void choose(ReaderId reader, String zone, String language) {
    sql.sql("UPDATE readers SET zone = :zone, language = :language WHERE id = :reader")
        .param("zone", ZONES.contains(zone) ? zone : "")
        .param("language", List.of(Locale.getISOLanguages()).contains(language) ? language : "")
        .param("reader", reader.value())
        .update();
  }

  static List<Option> zones(String chosen) {
    return ZONES.stream()
        .map(each -> new Option(each, each.replace('_', ' '), each.equals(chosen)))
        .toList();
  }

  static List<Option> languages(String chosen, Locale in) {
    return Stream.of(Locale.getISOLanguages())
        .map(each -> new Option(each, Locale.of(each).getDisplayLanguage(in), each.equals(chosen)))
        .sorted(Comparator.comparing(Option::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }
}
