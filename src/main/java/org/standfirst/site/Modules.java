package org.standfirst.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Other people's scripts that ours import: the files of WebJars that `js/MODULES` lists by name
/// and place. They import each other by name alone, for which a browser would need a map within the
/// page, and the content policy lets no script stand there: so the names are made addresses. Each
/// is read when it is first asked for.
final class Modules {
  /// The folder of their addresses.
  static final String FOLDER = "modules/";

  private static final String JARS = "META-INF/resources/webjars/";
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^((?:import|export)\\b[^;'\"]*?\\bfrom\\s*)(['\"])([a-z][a-z0-9-]*)\\2");
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /// @param list a name and a place within the WebJars on each line
  Modules(String list) {
    list.lines().map(line -> line.split(" ", 2)).forEach(each -> places.put(each[0], each[1]));
  }

  /// The file of that address, which ends in `.js`.
  byte @Nullable [] file(String address) {
    String name = address.substring(FOLDER.length()).replaceFirst("\\.js$", "");
    String place = places.get(name);
    return place == null
        ? null
        : read.computeIfAbsent(
            name, _ -> addressed(script(place)).getBytes(StandardCharsets.UTF_8));
  }

  /// The script with addresses where it imports by name.
  static String addressed(String script) {
    return IMPORT.matcher(script).replaceAll("$1$2./$3.js$2");
  }

  private static String script(String place) {
    try (InputStream file = Modules.class.getClassLoader().getResourceAsStream(JARS + place)) {
      if (file == null) {
        throw new IOException("missing among the WebJars: " + place);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
