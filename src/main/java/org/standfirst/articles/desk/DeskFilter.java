package org.standfirst.articles.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.workflow.Stage;
import org.standfirst.readers.ReaderId;

/// What the list is narrowed to.
///
/// @param question words that are looked for; empty: none
/// @param stage null: any; what stands in the paper, or did, counts whatever is written on it
/// @param section its slug; empty: any
/// @param person whose articles; null: anyone's
record DeskFilter(
    String question, @Nullable Stage stage, String section, @Nullable ReaderId person) {

  /// As further conditions on the rows of the list.
  String conditions() {
    StringBuilder all = new StringBuilder();
    if (stage != null) {
      // by its name: the indexes of stages leave out what only stands
      all.append(" AND %s = '%s'".formatted(stage.stands() ? "standing" : "stage", stage.name()));
    }
    if (!section.isEmpty()) {
      all.append(" AND section = (SELECT id FROM sections WHERE slug = :section)");
    }
    if (person != null) {
      all.append(" AND person = :person");
    }
    return all.toString();
  }

  /// As a further part of a query for words (PostgreSQL, `tsquery`).
  String lexemes() {
    StringBuilder all = new StringBuilder();
    if (stage != null) {
      all.append(" && '''at %s'''::tsquery".formatted(stage.name()));
    }
    if (!section.isEmpty()) {
      all.append(
          " && (SELECT concat('''of ', id, '''')::tsquery FROM sections WHERE slug = :section)");
    }
    if (person != null) {
      all.append(" && '''by %d'''::tsquery".formatted(person.value()));
    }
    return all.toString();
  }

  /// What the conditions ask for.
  Map<String, Object> parameters() {
    Map<String, Object> all = new HashMap<>();
    if (!section.isEmpty()) {
      all.put("section", section);
    }
    if (person != null) {
      all.put("person", person.value());
    }
    return all;
  }

  /// The same at another stage.
  DeskFilter at(@Nullable Stage other) {
    return new DeskFilter(question, other, section, person);
  }

  /// The address of the list narrowed so, from a place on.
  ///
  /// @param before empty: from the top
  String path(String before) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("q", question);
    query.put("stage", stage == null ? "" : stage.name());
    query.put("section", section);
    query.put("person", person == null ? "" : Long.toString(person.value()));
    query.put("before", before);
    String words =
        query.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return words.isEmpty() ? DeskPart.PATH : DeskPart.PATH + "?" + words;
  }
}
