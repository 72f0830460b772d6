package org.standfirst.articles.body;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.site.Guest;

/// Who shows films, sounds, charts or maps in a frame on other sites, as oEmbed's list of providers
/// has them.
///
/// @param addresses patterns of their pages' addresses
/// @param frame what a frame loads: `{1}` is the pattern's first group, `{address}` the whole
record Provider(String name, Embedding.Kind kind, List<Pattern> addresses, String frame) {
  /// What such a page looks like in a frame; none where it isn't theirs.
  @Nullable Embedding embedding(String address) {
    for (Pattern each : addresses) {
      Matcher match = each.matcher(address);
      if (match.matches()) {
        return new Embedding(address, name, kind, frame(address, match));
      }
    }
    return null;
  }

  private String frame(String address, Matcher match) {
    String filled = frame.replace("{address}", URLEncoder.encode(address, StandardCharsets.UTF_8));
    for (int group = 1; group <= match.groupCount(); group++) {
      filled = filled.replace("{" + group + "}", match.group(group));
    }
    return filled;
  }

  /// Whom the pages that wait for a frame of theirs must let in.
  Guest guest() {
    String origin = "https://" + URI.create(frame.replaceAll("\\{\\w+}", "x")).getHost();
    return new Guest(
        "embeds", "data-frame=\"" + origin + "/", Map.of("frame-src", List.of(origin)));
  }
}
