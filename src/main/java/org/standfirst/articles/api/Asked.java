package org.standfirst.articles.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.api.ApiAnswer.Refused;

/// What a program asks of a list.
///
/// @param section only those of that section; empty: of all
/// @param topic only those on that topic; empty: on any
/// @param changedSince only those that were changed then or later; null: all
/// @param cursor where to go on; empty: at the beginning
/// @param limit how many at the most
record Asked(
    String section, String topic, @Nullable Instant changedSince, String cursor, int limit) {
  static final Set<String> OF_LISTS = Set.of("cursor", "limit");
  static final Set<String> OF_ARTICLES =
      Set.of("section", "topic", "changedSince", "cursor", "limit");
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  /// What was made of the parameters.
  sealed interface Reading {
    /// They make sense.
    record Clear(Asked asked) implements Reading {}

    /// They don't.
    record Unclear(Refused refusal) implements Reading {}
  }

  static Reading read(Map<String, String> parameters, Set<String> known) {
    for (String name : parameters.keySet()) {
      if (!known.contains(name)) {
        return unclear("", "parameter", String.join(", ", known.stream().sorted().toList()));
      }
    }
    Integer limit = limit(parameters.getOrDefault("limit", Integer.toString(USUAL)));
    if (limit == null) {
      return unclear("limit", "limit", Integer.toString(MOST));
    }
    String since = parameters.getOrDefault("changedSince", "");
    Instant moment = since.isEmpty() ? null : moment(since);
    if (moment == null && !since.isEmpty()) {
      return unclear("changedSince", "moment");
    }
    String topic = parameters.getOrDefault("topic", "");
    String section = parameters.getOrDefault("section", "");
    if (!topic.isEmpty() && (moment != null || !section.isEmpty())) {
      return unclear("topic", "topic-alone");
    }
    return new Reading.Clear(
        new Asked(section, topic, moment, parameters.getOrDefault("cursor", ""), limit));
  }

  private static Reading unclear(String parameter, String why, String... arguments) {
    return new Reading.Unclear(Refused.parameter(parameter, why, arguments));
  }

  private static @Nullable Integer limit(String typed) {
    if (!typed.matches("[0-9]{1,3}")) {
      return null;
    }
    int limit = Integer.parseInt(typed);
    return limit >= 1 && limit <= MOST ? limit : null;
  }

  private static @Nullable Instant moment(String typed) {
    try {
      Instant moment = Instant.parse(typed);
      return moment.isBefore(FIRST) || moment.isAfter(LAST) ? null : moment;
    } catch (DateTimeException _) {
      return null;
    }
  }
}
