package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.live.Coverage;

/// Where an article is covered live.
///
/// @param path of the page
/// @param article where the article is written
/// @param printed where it stands in the paper; empty: it isn't in it
/// @param headline may be empty
/// @param coverage null: it isn't live coverage so far
/// @param form for the next entry
/// @param entries the newest first, removed ones too
/// @param newest where the newest are; empty: here
/// @param older where the entries go on; empty: these are the last
/// @param said the key of what was done just now; empty: nothing
public record LiveDeskPage(
    String path,
    String article,
    String printed,
    String headline,
    @Nullable Coverage coverage,
    LiveEntryForm form,
    List<Line> entries,
    String newest,
    String older,
    String said) {
  /// An entry.
  ///
  /// @param title its headline, else its first words
  /// @param removedAt null: it is there
  public record Line(
      String path,
      String title,
      boolean keyEvent,
      Instant writtenAt,
      @Nullable Instant updatedAt,
      @Nullable Instant removedAt) {}
}
