package org.standfirst.readers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Calls a browser what a person calls it: "Firefox on Linux". Nothing else of its header is kept.
final class Agent {
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

  private Agent() {}

  static String called(@Nullable String header) {
    String browser = first(BROWSERS, header);
    String system = first(SYSTEMS, header);
    if (browser.isEmpty()) {
      return "A browser";
    }
    return system.isEmpty() ? browser : browser + " on " + system;
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
