package org.standfirst.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a page may load and do (Content Security Policy, level 3): nothing but what is ours, and no
/// script or style within the page itself.
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
    var open = new ContentPolicy();
    open.directives.putAll(directives);
    guest
        .sources()
        .forEach((directive, sources) ->
            open.directives.merge(
                directive, String.join(" ", sources), (own, further) -> own + " " + further));
    return open;
  }

  /// The header's value.
  String words() {
    return directives.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining("; "));
  }
}
