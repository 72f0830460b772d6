package org.standfirst.newsletters.returns.providers;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a provider posts.
///
/// @param headers a header's value by its name; null: there is none
record Call(Function<String, @Nullable String> headers, byte[] body) {
  /// A header's value; empty where there is none.
  String header(String name) {
    String value = headers.apply(name);
    return value == null ? "" : value;
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
