package org.standfirst.newsroom;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.standfirst.site.Texts;

/// What else a line of the audit trail says, in words. What has none, or has them no more, is shown
/// as it was noted.
@Component
class AuditDetails {
  private static final String WORDS = "newsroom.audit.detail.";
  private static final String ROLES = "readers.role.";

  /// The names of the details that are words, and what their keys begin with.
  private static final Map<String, String> KEYS =
      Map.of(
          "by",
          "readers.proof.",
          "why",
          "readers.passkeys.refused.",
          "before",
          ROLES,
          "after",
          ROLES);

  private final Texts texts;

  AuditDetails(Texts texts) {
    this.texts = texts;
  }

  /// One text for each detail.
  List<String> words(Map<String, String> details) {
    return details.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty() || ROLES.equals(KEYS.get(each.getKey())))
        .map(each -> words(each.getKey(), each.getValue()))
        .toList();
  }

  private String words(String name, String noted) {
    String value = noted.isEmpty() ? texts.plain("newsroom.audit.nothing") : value(name, noted);
    return texts.knows(WORDS + name) ? texts.plain(WORDS + name, value) : name + ": " + value;
  }

  private String value(String name, String noted) {
    String keys = KEYS.get(name);
    if (keys == null) {
      return known(noted, noted);
    }
    return Arrays.stream(noted.split(" ", -1))
        .map(each -> known(keys + each.toLowerCase(Locale.ROOT).replace('_', '-'), each))
        .collect(Collectors.joining(", "));
  }

  private String known(String key, String noted) {
    return texts.knows(key) ? texts.plain(key) : noted;
  }
}
