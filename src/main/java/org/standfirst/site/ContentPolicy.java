package org.standfirst.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a page may load and do (Content Security Policy, level 3): nothing but what is ours, and no
/// script within the page itself.
final class ContentPolicy {
  private final Map<String, String> directives = new LinkedHashMap<>();

  ContentPolicy() {
    directives.put("default-src", "'none'");
    for (String own :
        List.of(
            "script-src",
            "worker-src",
            "style-src",
            "img-src",
            "font-src",
            "connect-src",
            "manifest-src",
            "form-action")) {
      directives.put(own, "'self'");
    }
    for (String none : List.of("object-src", "base-uri", "frame-ancestors")) {
      directives.put(none, "'none'");
    }
  }

  /// The same with guests let in.
  ContentPolicy with(Guest guest) {
    return with(guest.sources());
  }

  /// The same with a sheet of ours that stands within the page.
  ContentPolicy with(StyleSheet sheet) {
    return with(Map.of("style-src", List.of(sheet.source())));
  }

  /// The same with pages of ours in frames.
  ContentPolicy withFrames() {
    return with(Map.of("frame-src", List.of("'self'")));
  }

  private ContentPolicy with(Map<String, List<String>> further) {
    var open = new ContentPolicy();
    open.directives.putAll(directives);
    further.forEach((directive, sources) ->
        open.directives.merge(
            directive, String.join(" ", sources), (own, more) -> own + " " + more));
    return open;
  }

  /// The header's value.
  String words() {
    return directives.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining("; "));
  }
}
