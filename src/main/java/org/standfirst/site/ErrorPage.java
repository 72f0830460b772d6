package org.standfirst.site;

import org.jspecify.annotations.Nullable;

/// What is said where a page can't be shown.
///
/// @param status the HTTP status
/// @param unkept what was sent and isn't kept; null: nothing that would be missed
public record ErrorPage(int status, @Nullable Unkept unkept) {
  /// The page of a status.
  ErrorPage(int status) {
    this(status, null);
  }

  /// The key of the headline.
  public String title() {
    return key() + ".title";
  }

  /// The key of what is said under it.
  public String words() {
    return key() + ".words";
  }

  /// Whether what was looked for may be found by searching.
  public boolean searchHelps() {
    return status == 404 || status == 410;
  }

  private String key() {
    return "site.error."
        + switch (status) {
          case 403, 404, 405, 410, 413, 429 -> String.valueOf(status);
          // What isn't spoken here was asked of us, and hasn't broken.
          case 501, 505 -> "400";
          default -> status < 500 ? "400" : "500";
        };
  }
}
