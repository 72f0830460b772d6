package org.standfirst.articles.live;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.standfirst.articles.PlainWords;

/// An entry of live coverage.
///
/// @param version raised whenever its words change
/// @param headline may be empty
/// @param html its words, clean; may be empty where there is a headline
/// @param keyEvent whether it is among the few that tell the story
/// @param removedAt null: it is there
public record LiveEntry(
    long id,
    int version,
    String headline,
    String html,
    boolean keyEvent,
    Instant writtenAt,
    @Nullable Instant updatedAt,
    @Nullable Instant removedAt) {
  static final SimplePropertyRowMapper<LiveEntry> ROW =
      new SimplePropertyRowMapper<>(LiveEntry.class);
  static final String COLUMNS =
      """
      live_entries.id, live_entries.version, live_entries.headline, live_entries.html,
      live_entries.key_event, live_entries.written_at, live_entries.updated_at, live_entries.removed_at
      """;
  private static final int LONGEST_TITLE = 100;

  /// What it says, as it would be handed in.
  Written written() {
    return new Written(headline, html, keyEvent);
  }

  /// What it is called: its headline, else its first words.
  public String title() {
    return title(headline, html);
  }

  static String title(String headline, String html) {
    return headline.isEmpty() ? PlainWords.beginning(words(html), LONGEST_TITLE) : headline;
  }

  /// Its words without markup.
  public String words() {
    return words(html);
  }

  private static String words(String html) {
    return Jsoup.parseBodyFragment(html).body().text();
  }
}
