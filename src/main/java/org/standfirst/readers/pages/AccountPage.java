package org.standfirst.readers.pages;

import java.time.Instant;
import java.util.List;

/// The reader's own page.
///
/// @param saved the key of the words that say what was just done; empty: nothing
/// @param subscriber whether every Premium article is open
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
    String saved) {

  /// A browser the reader is signed in with.
  ///
  /// @param current whether it is this one
  public record Session(
      String ending, String agent, Instant madeAt, Instant lastSeenAt, boolean current) {}

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
        saved);
  }
}
