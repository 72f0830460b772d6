package org.standfirst.articles.live;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.LiveFiling;

/// Takes in live coverage from elsewhere, all of it or nothing.
@Component
class LiveArchive implements LiveFiling {
  private final LiveRows rows;
  private final Desk desk;

  LiveArchive(LiveRows rows, Desk desk) {
    this.rows = rows;
    this.desk = desk;
  }

  @Override
  @Transactional
  public void take(ArticleId article, Instant startedAt, List<Dated> entries) {
    if (!rows.begin(article, startedAt)) {
      throw new IllegalArgumentException("there is no such article, or it is covered already");
    }
    for (Dated each : entries) {
      add(article, each);
    }
    var _ = desk.touch(article);
  }

  private void add(ArticleId article, Dated entry) {
    var written = new Written(entry.headline(), entry.body(), entry.keyEvent());
    if (!(CleanEntry.read(written) instanceof CleanEntry.Reading.Printable(CleanEntry clean))) {
      throw new IllegalArgumentException("can't be printed: " + entry);
    }
    rows.add(article, rows.nextChange(article), clean, entry.writtenAt());
  }
}
