package org.standfirst.site;

import gg.jte.support.LocalizationSupport;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The paper's words: a message is a key until it meets a reader. Each module keeps its own in
/// `texts/<module>_en.properties`; `{0}`, `{1}`… stand for arguments. A key without words is a
/// defect and is thrown as one.
@Component
public class Texts implements LocalizationSupport {
  private final Map<String, String> words;

  Texts() throws IOException {
    this.words = load("en");
  }

  private static Map<String, String> load(String language) throws IOException {
    Map<String, String> all = new HashMap<>();
    for (Resource resource :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:texts/*_" + language + ".properties")) {
      var properties = new Properties();
      try (Reader reader =
          new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      properties.forEach((key, value) -> all.put((String) key, (String) value));
    }
    return Map.copyOf(all);
  }

  @Override
  public String lookup(String key) {
    String found = words.get(key);
    if (found == null) {
      throw new IllegalArgumentException("No words for the key " + key);
    }
    return found;
  }

  /// Whether a key has words.
  public boolean knows(String key) {
    return words.containsKey(key);
  }

  /// The keys that have a part in them, in alphabetical order.
  public List<String> keysWith(String part) {
    return words.keySet().stream().filter(each -> each.contains(part)).sorted().toList();
  }

  /// The words of a key as plain text, arguments filled in: for attributes, subjects and mails.
  public String plain(String key, Object... arguments) {
    String text = lookup(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /// The words for that many: the key with `.one` for one, with `.many` for any other number.
  public String plural(String key, long count, Object... further) {
    Object[] arguments = new Object[further.length + 1];
    arguments[0] = count;
    System.arraycopy(further, 0, arguments, 1, further.length);
    return plain(count == 1 ? key + ".one" : key + ".many", arguments);
  }
}
