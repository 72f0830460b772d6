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
  private final Texts texts;

  AuditDetails(Texts texts) {
    this.texts = texts;
  }

  /// One text for each detail.
  List<String> words(Map<String, String> details) {
    return details.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty() || !keys(each.getKey()).isEmpty())
        .map(each -> words(each.getKey(), each.getValue()))
        .toList();
  }

  private String words(String name, String noted) {
    String value = noted.isEmpty() ? texts.plain("newsroom.audit.nothing") : value(name, noted);
    return texts.knows(WORDS + name) ? texts.plain(WORDS + name, value) : name + ": " + value;
  }

  private String value(String name, String noted) {
    String keys = keys(name);
    return keys.isEmpty()
        ? known(noted, noted)
        : Arrays.stream(noted.split(" ", -1))
            .map(each -> known(keys + each.toLowerCase(Locale.ROOT).replace('_', '-'), each))
            .collect(Collectors.joining(", "));
  }

  /// What the keys of a detail's words begin with; empty: it has none of its own.
  private static String keys(String name) {
    return switch (name) {
      case "by" -> "readers.proof.";
      case "why" -> "readers.passkeys.refused.";
      case "before", "after" -> "readers.role.";
      default -> "";
    };
  }

  private String known(String key, String noted) {
    return texts.knows(key) ? texts.plain(key) : noted;
  }
}
