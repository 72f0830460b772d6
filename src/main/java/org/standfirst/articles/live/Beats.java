package org.standfirst.articles.live;

import org.springframework.stereotype.Component;
import org.standfirst.database.Rounds;

/// Gives the lines their beat, on a thread of its own: no job that takes long keeps it up.
@Component
class Beats extends Rounds {
  private final Lines lines;

  Beats(Lines lines, LiveSettings settings) {
    super("live-beats", 1, settings.beat());
    this.lines = lines;
  }

  @Override
  protected void round() {
    lines.beat();
  }
}
