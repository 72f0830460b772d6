package org.standfirst.newsroom;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.standfirst.newsroom.pages.AuditPage;
import org.standfirst.readers.AuditNames;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Texts;

/// What else a line of the audit trail says, in words. What has none, or has them no more, is shown
/// as it was noted.
@Component
class AuditDetails {
  private static final String WORDS = "newsroom.audit.detail.";
  private final Texts texts;
  private final List<AuditNames> names;

  AuditDetails(Texts texts, List<AuditNames> names) {
    this.texts = texts;
    this.names = names;
  }

  /// What the details of lines name, by detail and number, all looked up at once.
  Map<String, Map<String, AuditNames.Named>> named(
      List<Map<String, String>> lines, Visitor viewer) {
    return names.stream()
        .collect(
            Collectors.toMap(
                AuditNames::detail,
                each ->
                    each.named(
                        lines.stream()
                            .flatMap(line -> Stream.ofNullable(line.get(each.detail())))
                            .collect(Collectors.toSet()),
                        viewer)));
  }

  /// One text for each detail.
  List<AuditPage.Detail> words(
      Map<String, String> details, Map<String, Map<String, AuditNames.Named>> named) {
    return details.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty() || !keys(each.getKey()).isEmpty())
        .map(each -> {
          AuditNames.Named known = named.getOrDefault(each.getKey(), Map.of()).get(each.getValue());
          return known == null
              ? new AuditPage.Detail(words(each.getKey(), each.getValue()), "")
              : new AuditPage.Detail(words(each.getKey(), known.name()), known.path());
        })
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
