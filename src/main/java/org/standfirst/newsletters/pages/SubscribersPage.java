package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;

/// Who gets a newsletter.
///
/// @param path of the page
/// @param address by which was searched; empty: the list goes on
/// @param after where the next page begins; empty: it is the last
/// @param tooMany whether more were found than are shown
/// @param further whether this isn't the first page
/// @param removed who was taken off it just now; empty: nobody
public record SubscribersPage(
    String newsletter,
    String path,
    String address,
    List<Subscriber> subscribers,
    String after,
    boolean tooMany,
    boolean further,
    String removed) {
  /// Somebody who gets it.
  ///
  /// @param whom by which forms know them
  /// @param reader whether by their account, or else by address alone
  /// @param list number of the list they came by; empty: none
  /// @param consent in which words it was given; may be empty
  public record Subscriber(
      String whom,
      String address,
      String name,
      boolean reader,
      Instant since,
      String list,
      String consent) {}

  /// A newsletter and the page of its subscribers.
  public record Named(String name, String path) {}
}
