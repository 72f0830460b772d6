package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.body.Part;
import org.standfirst.articles.live.Coverage;

/// Live coverage on the page of its article, as far as it stands there.
///
/// @param address where open pages hear of what is new
/// @param path of the article
/// @param entries the newest first
/// @param keyEvents the few that tell the story, the newest first
/// @param fromTop whether it begins with the newest
/// @param older where the entries go on; empty: these are the last
public record LivePanel(
    Coverage coverage,
    String address,
    String path,
    List<Entry> entries,
    List<KeyEvent> keyEvents,
    boolean fromTop,
    String older) {
  private static final int NEWEST = 5;

  /// An entry.
  ///
  /// @param title its headline, else its first words
  /// @param headline may be empty
  /// @param path where it stands for good
  public record Entry(
      long id,
      String title,
      String headline,
      List<Part> body,
      String words,
      boolean keyEvent,
      Instant writtenAt,
      @Nullable Instant updatedAt,
      String path) {
    /// The element that it is.
    public String mark() {
      return "entry-" + id;
    }
  }

  /// One of those that tell the story.
  ///
  /// @param path where it stands, on this page or on one of its own
  public record KeyEvent(long id, String title, Instant at, String path) {}

  /// The key events that stand above the entries whatever the screen.
  public List<KeyEvent> newestKeyEvents() {
    return keyEvents.subList(0, Math.min(NEWEST, keyEvents.size()));
  }

  /// The others, which are folded where they would stand before the first entry.
  public List<KeyEvent> earlierKeyEvents() {
    return keyEvents.subList(newestKeyEvents().size(), keyEvents.size());
  }

  /// Whether something in it waits to be asked for before it is loaded.
  public boolean hasEmbeds() {
    return entries.stream()
        .flatMap(each -> each.body().stream())
        .anyMatch(each -> each instanceof Part.Embed embed && embed.embedding().hasFrame());
  }

  /// Whether the page is kept up to date while it is open.
  public boolean listens() {
    return fromTop && coverage.goesOn();
  }
}
