package org.standfirst.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A third party that some pages must let in, such as a robots check on pages with a form. Modules
/// offer theirs as beans; no other page's policy knows of them.
///
/// @param name by which the legal documents know it; it has one even where it is no guest after all
/// @param marker what stands in the HTML of those pages
/// @param sources what they may load, by directive of the Content Security Policy; empty: no guest
///   after all
public record Guest(String name, String marker, Map<String, List<String>> sources) {
  /// Whether that page must let it in.
  boolean isAwaited(byte[] page) {
    return holds(page, marker.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean holds(byte[] page, byte[] words) {
    for (int at = 0; at + words.length <= page.length; at++) {
      int same = 0;
      while (same < words.length && page[at + same] == words[same]) {
        same++;
      }
      if (same == words.length) {
        return true;
      }
    }
    return false;
  }
}
