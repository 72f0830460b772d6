package org.standfirst.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An object of a ninjs document. Whatever is missing, or of another kind than it should be, reads
/// as empty.
record NinjsNode(JsonNode json) {
  /// A property in one printable line.
  String line(String name) {
    return PlainText.line(raw(name));
  }

  /// A property as it stands.
  String raw(String name) {
    return json.path(name).stringValue("");
  }

  /// A word of a vocabulary, without the prefix that names the vocabulary.
  String word(String name) {
    String word = line(name).toLowerCase(Locale.ROOT);
    return word.substring(word.lastIndexOf(':') + 1);
  }

  boolean has(String name) {
    return json.has(name);
  }

  NinjsNode object(String name) {
    return new NinjsNode(json.path(name));
  }

  /// The objects in an array.
  List<NinjsNode> objects(String name) {
    JsonNode array = json.path(name);
    return array.isArray()
        ? array.values().stream().filter(JsonNode::isObject).map(NinjsNode::new).toList()
        : List.of();
  }

  /// The values in an array of `{role, contentType, value}`: those of the first of these roles that
  /// has any; the empty role stands for none.
  Stream<String> valuesOf(String name, List<String> roles) {
    return roles.stream()
        .map(role -> values(objects(name).stream().filter(each -> each.word("role").equals(role))))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  /// The values in such an array whose role is none of these.
  Stream<String> valuesBut(String name, Set<String> roles) {
    return values(objects(name).stream().filter(each -> !roles.contains(each.word("role"))))
        .stream();
  }

  private static List<String> values(Stream<NinjsNode> entries) {
    return entries.map(NinjsNode::value).filter(value -> !value.isEmpty()).toList();
  }

  /// The `value` of such an entry in one line.
  String value() {
    return word("contentType").contains("html") ? Markup.line(raw("value")) : line("value");
  }

  /// A moment; absent where there is none or it can't be read.
  @Nullable Instant moment(String name) {
    try {
      return OffsetDateTime.parse(line(name)).toInstant();
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
