package org.standfirst.wire;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says in which section an item stands. Each of its subjects has a voice: by its code, else by its
/// name or a word of it. Most voices win, the first named among equals; where none has anything to
/// say, it is the paper's first section.
@Component
class SectionRules {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private final Map<String, String> sections;

  SectionRules(WireSettings settings) {
    sections = new HashMap<>(UsualSections.ALL);
    settings.sections().forEach((subject, section) -> sections.put(key(subject), section));
  }

  private static String key(String subject) {
    return SubjectCode.in(subject)
        .map(SubjectCode::digits)
        .orElseGet(() -> subject.strip().toLowerCase(Locale.ROOT));
  }

  /// The section's slug.
  ///
  /// @param open the slugs of the paper's sections, at least one
  String choose(List<Item.Subject> subjects, List<String> open) {
    var voices = new LinkedHashMap<String, Integer>();
    subjects.stream()
        .flatMap(subject -> voice(subject, open).stream())
        .forEach(section -> voices.merge(section, 1, Integer::sum));
    return voices.entrySet().stream()
        .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
        .map(Map.Entry::getKey)
        .orElse(open.getFirst());
  }

  private Optional<String> voice(Item.Subject subject, List<String> open) {
    return Stream.concat(codes(subject), words(subject))
        .flatMap(key -> Stream.ofNullable(sections.get(key)))
        .filter(open::contains)
        .findFirst();
  }

  private static Stream<String> codes(Item.Subject subject) {
    return subject.codes().stream()
        .flatMap(code -> SubjectCode.in(code).stream())
        .flatMap(code -> Stream.of(code, code.large()))
        .map(SubjectCode::digits);
  }

  private static Stream<String> words(Item.Subject subject) {
    String name = subject.name().toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(name), BETWEEN_WORDS.splitAsStream(name));
  }
}
