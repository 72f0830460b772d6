package org.standfirst.articles.live;

import java.time.Instant;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/// An entry among the few that tell the story, as far as its title goes.
///
/// @param headline may be empty
/// @param beginning of its words as HTML, where it has no headline; may end within a tag
record KeyEvent(long id, String headline, String beginning, Instant writtenAt) {
  static final SimplePropertyRowMapper<KeyEvent> ROW =
      new SimplePropertyRowMapper<>(KeyEvent.class);
  static final String COLUMNS =
      """
      live_entries.id, live_entries.headline, live_entries.written_at,
      CASE WHEN live_entries.headline = '' THEN left(live_entries.html, 4000) ELSE '' END AS beginning
      """;

  String title() {
    return LiveEntry.title(headline, beginning);
  }
}
