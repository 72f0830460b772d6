package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A key is a quoted string that begins with a module's name and a full stop. Keys that the code
/// puts together from an enum's name are found by their quoted beginning, which ends in a full stop
/// or hyphen.
class TextsTests {
  private static final Pattern QUOTED =
      Pattern.compile(
          "\"((?:site|mail|readers|media|wall|press|articles|wire|demo|newsroom|newsletters|comments)\\.[a-z0-9.-]+)\"");

  @Test
  void every_key_in_use_has_words() throws IOException {
    Set<String> words = words().keySet();

    assertThat(used())
        .allSatisfy(key ->
            assertThat(words).anyMatch(each -> each.equals(key) || each.startsWith(stem(key))));
  }

  @Test
  void all_words_are_in_use() throws IOException {
    Set<String> used = used();

    assertThat(words().keySet())
        .allSatisfy(key ->
            assertThat(used).anyMatch(each -> key.equals(each) || key.startsWith(stem(each))));
  }

  @Test
  void words_are_kept_calm_and_typeset() throws IOException {
    assertThat(words())
        .allSatisfy((key, text) ->
            assertThat(text)
                .as(key)
                .isNotBlank()
                .doesNotContain("!", "'", "...", " - ")
                .doesNotContainPattern("^\\s|\\s$"));
  }

  @Test
  void what_the_readme_tells_to_press_is_what_the_pages_say() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String steps = readme.substring(readme.indexOf("## What to try first"));
    Map<String, String> words = words();
    var told = Pattern.compile("\\*([A-Z][^*]+)\\*").matcher(steps).results();

    assertThat(told.map(each -> each.group(1)).toList())
        .contains("Create my account", "Sign out")
        .allSatisfy(each -> assertThat(words).containsValue(each));
  }

  private static String stem(String key) {
    return key.endsWith(".") || key.endsWith("-") ? key : key + ".";
  }

  private static Map<String, String> words() throws IOException {
    var all = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/texts"))) {
      for (Path file : files.toList()) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
        properties.forEach((key, value) -> all.put((String) key, (String) value));
      }
    }
    return all;
  }

  private static Set<String> used() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String root : new String[] {"src/main/java", "src/main/jte"}) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(Files::isRegularFile).forEach(file -> collect(file, keys));
      }
    }
    return keys;
  }

  private static void collect(Path file, Set<String> keys) {
    try {
      var match = QUOTED.matcher(Files.readString(file, StandardCharsets.UTF_8));
      while (match.find()) {
        if (!match.group(1).endsWith(".css")) {
          keys.add(match.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
