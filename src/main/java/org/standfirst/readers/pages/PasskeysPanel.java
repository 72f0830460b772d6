package org.standfirst.readers.pages;

import java.time.Instant;
import java.util.List;

/// A reader's passkeys, and the way to add one.
///
/// @param party the host that passkeys are bound to
/// @param origin where they work
/// @param suggested what a new one may be called
/// @param longest how long that may be
/// @param handle what authenticators know the reader by; empty: they don't yet
public record PasskeysPanel(
    String party,
    String origin,
    String suggested,
    int longest,
    String handle,
    List<Passkey> passkeys) {

  /// A passkey.
  ///
  /// @param synced whether it is kept on more than one device
  public record Passkey(
      long number,
      String credential,
      String label,
      Instant madeAt,
      Instant usedAt,
      boolean synced) {
    /// Whether it was used since it was made.
    public boolean used() {
      return usedAt.isAfter(madeAt);
    }
  }
}
