package org.standfirst.readers.pages;

import java.time.Instant;
import java.util.List;

/// The reader's own page.
///
/// @param saved the key of the words that say what was just done; empty: nothing
/// @param subscriber whether every Premium article is open
/// @param refused why another confirmation mail isn't sent now
public record AccountPage(
    String email,
    boolean confirmed,
    boolean subscriber,
    Instant since,
    String firstName,
    String lastName,
    Problems problems,
    List<Choice> newsletters,
    boolean optOut,
    List<Session> sessions,
    String saved,
    Refusal refused) {

  /// A browser the reader is signed in with.
  ///
  /// @param current whether it is this one
  public record Session(
      String ending,
      String browser,
      String system,
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

  /// The same with names as they were typed, and what is to be put right about them.
  public AccountPage typed(String firstName, String lastName, Problems problems) {
    return new AccountPage(
        email,
        confirmed,
        subscriber,
        since,
        firstName,
        lastName,
        problems,
        newsletters,
        optOut,
        sessions,
        saved,
        refused);
  }

  /// The same with why another confirmation mail isn't sent now.
  public AccountPage refused(Refusal refused) {
    return new AccountPage(
        email,
        confirmed,
        subscriber,
        since,
        firstName,
        lastName,
        problems,
        newsletters,
        optOut,
        sessions,
        saved,
        refused);
  }
}
