package org.standfirst.articles.live;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;
import org.standfirst.database.Rounds;

/// Looks how live coverage stands once something was heard of it or may have been missed, until the
/// database has answered.
@Component
class Looks extends Rounds {
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private final Lines lines;

  /// The lines listen already: they know what was heard before it is looked.
  Looks(Lines lines, Announcements announcements) {
    super("live-looks", 1, PAUSE);
    this.lines = lines;
    announcements.listen(LiveCalls.CHANNEL, this);
  }

  @Override
  protected void round() {
    lines.look();
  }
}
