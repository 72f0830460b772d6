package org.standfirst.newsletters.returns.providers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what providers send, so deep and no deeper.
final class Json {
  private static final int DEEPEST = 40;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  private Json() {}

  /// Null: it is none.
  static @Nullable JsonNode read(byte[] body) {
    try {
      return MAPPER.readTree(body);
    } catch (JacksonException _) {
      return null;
    }
  }

  static @Nullable JsonNode read(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (JacksonException _) {
      return null;
    }
  }

  /// A text at a place; empty where there is none.
  static String text(JsonNode node, String place) {
    JsonNode found = node.at(place);
    return found.isString() || found.isNumber() ? found.asString() : "";
  }

  /// An address at a place, in lower case.
  static String address(JsonNode node, String place) {
    String text = text(node, place).strip().toLowerCase(Locale.ROOT);
    int open = text.lastIndexOf('<');
    int close = text.lastIndexOf('>');
    String bare = open >= 0 && close > open ? text.substring(open + 1, close) : text;
    return bare.indexOf('@') > 0 && bare.length() <= 254 && bare.indexOf(' ') < 0 ? bare : "";
  }
}
