package org.standfirst.readers.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A browser as a person would call it: "Firefox" on "Linux". Nothing else of its header is kept.
///
/// @param browser empty: no known one
/// @param system empty: no known one
public record Agent(String browser, String system) {
  private static final String BETWEEN = ",";
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    // in this order, since each browser also claims to be the ones after it
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS/", "Firefox");
    BROWSERS.put("CriOS/", "Chrome");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "Mac");
    SYSTEMS.put("Linux", "Linux");
  }

  static Agent of(@Nullable String header) {
    return new Agent(first(BROWSERS, header), first(SYSTEMS, header));
  }

  /// The agent as [#stored] wrote it.
  public static Agent ofStored(String stored) {
    String[] names = stored.split(BETWEEN, -1);
    return new Agent(names[0], names.length > 1 ? names[1] : "");
  }

  String stored() {
    return browser + BETWEEN + system;
  }

  private static String first(Map<String, String> names, @Nullable String header) {
    return header == null
        ? ""
        : names.entrySet().stream()
            .filter(each -> header.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
  }
}
