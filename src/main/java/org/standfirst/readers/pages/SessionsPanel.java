package org.standfirst.readers.pages;

import java.time.Instant;
import java.util.List;

/// Where the reader is signed in, this browser first.
public record SessionsPanel(List<Session> sessions) {

  /// Whether there are others than this one.
  public boolean others() {
    return sessions.stream().anyMatch(each -> !each.current());
  }

  /// A browser the reader is signed in with.
  ///
  /// @param ending the path at which it is ended
  /// @param place the key of the words that say from where
  /// @param network what those words name; may be empty
  /// @param proofs keys of the words that say how it was signed in
  /// @param current whether it is this one
  public record Session(
      String ending,
      String browser,
      String system,
      String place,
      String network,
      List<String> proofs,
      Instant madeAt,
      Instant lastSeenAt,
      boolean current) {

    /// The key of the words that name the browser by what is known of it.
    public String called() {
      if (browser.isEmpty()) {
        return system.isEmpty()
            ? "readers.account.browser.unknown"
            : "readers.account.browser.unknown-on-system";
      }
      return system.isEmpty()
          ? "readers.account.browser.named"
          : "readers.account.browser.on-system";
    }
  }
}
