package org.standfirst.mail.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The demo's mailbox.
///
/// @param open the letter that is read, if one is
/// @param older where older letters are listed; empty: these are all
public record MailboxPage(List<Line> lines, @Nullable Open open, String older) {
  /// A letter in the list.
  public record Line(
      String path, String subject, String address, Instant postedAt, boolean current) {}

  /// A letter to be read.
  ///
  /// @param laidOut where it is shown as mail programs lay it out; empty: it has plain words alone
  public record Open(
      String subject,
      String from,
      String address,
      Instant postedAt,
      List<List<Run>> paragraphs,
      String laidOut) {}

  /// Words of a letter, a link where they are an address of this site.
  ///
  /// @param link empty: plain words
  public record Run(String words, String link) {}
}
