package org.standfirst.newsletters.proofs;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// In what light a mail is looked at before it is sent.
enum Look {
  /// As by day, whatever the browser prefers.
  LIGHT("not all"),
  /// As by night.
  DARK("all");

  private static final Pattern BY_NIGHT =
      Pattern.compile("@media[^{]*prefers-color-scheme:\\s*dark[^{]*\\{");
  private final String media;

  Look(String media) {
    this.media = media;
  }

  static Look of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(LIGHT);
  }

  /// The mail in that light.
  String on(String html) {
    return BY_NIGHT.matcher(html).replaceAll("@media " + media + "{");
  }
}
