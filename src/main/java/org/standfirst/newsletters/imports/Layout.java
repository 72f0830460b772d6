package org.standfirst.newsletters.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a file is to be read: its characters, what stands between two fields, and whether its first
/// row says what the columns are.
///
/// @param delimiter one of [#DELIMITERS]
record Layout(Charset charset, char delimiter, boolean headed) {
  /// What may stand between two fields.
  static final String DELIMITERS = ",;\t|";

  /// The sets of characters that lists come in.
  static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("windows-1252"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  /// The set of characters of a name; null: it is none of ours.
  static @Nullable Charset charset(String name) {
    return CHARSETS.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }
}
