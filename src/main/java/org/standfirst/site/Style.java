package org.standfirst.site;

import java.util.List;
import java.util.Locale;

/// How pages of a kind are dressed that bring their style within themselves, so that nothing else
/// must come before they are seen. All other pages link to the whole sheet.
public enum Style {
  /// The front, and the lists of a section, a topic, an author.
  FRONT,
  /// An article that is open.
  ARTICLE,
  /// An article that is open, with live coverage.
  LIVE,
  /// An article with the wall in it, and the form to register.
  WALLED;

  /// The scripts that strangers get with it. Named at the top of the page they are asked for
  /// together with the picture; at its end they came after everything else.
  public List<String> forStrangers() {
    return this == WALLED ? List.of("js/proof.js", "js/password.js") : List.of();
  }

  /// Its name in the page and in the folder of sheets.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
