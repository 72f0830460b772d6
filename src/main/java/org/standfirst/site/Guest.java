package org.standfirst.site;

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
    return new Marker(marker).isIn(page);
  }
}
