package org.standfirst.readers.password;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words that anybody would try first with this very paper: its name, its host, the program's.
/// A password of little else is as common as those on any list.
final class OwnWords {
  private static final int SHORTEST = 4;
  private static final int LETTERS_OF_ITS_OWN = 3;
  private static final String OURS = "standfirst";
  private final List<String> words;

  /// @param sources such as the paper's name and its host
  OwnWords(List<String> sources) {
    this.words =
        Stream.concat(Stream.of(OURS), sources.stream().flatMap(OwnWords::parts))
            .filter(each -> each.length() >= SHORTEST)
            .distinct()
            .sorted((one, other) -> other.length() - one.length())
            .toList();
  }

  private static Stream<String> parts(String source) {
    String[] parts = source.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    return Stream.concat(Stream.of(letters(source)), Arrays.stream(parts));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  /// Whether little is left of a password without them.
  boolean makeUp(String password) {
    String left = letters(password);
    int before = left.length();
    for (String each : words) {
      left = left.replace(each, "");
    }
    return left.length() < before && left.length() < LETTERS_OF_ITS_OWN;
  }
}
