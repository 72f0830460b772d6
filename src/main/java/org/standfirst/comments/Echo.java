package org.standfirst.comments;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.database.Announcements;
import org.standfirst.database.Rounds;
import org.standfirst.press.Press;

/// Has the pages that show a discussion printed anew on this node after it has changed: at once
/// where nothing happened lately, and no more than once a second however much is written.
@Component
class Echo extends Rounds {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration BETWEEN = Duration.ofSeconds(1);
  private final Set<ArticleId> waiting = ConcurrentHashMap.newKeySet();
  private final Press press;

  Echo(Press press, Announcements announcements) {
    super("comments", 1, PAUSE);
    this.press = press;
    announcements.listen(CommentChanges.CHANNEL, new Ear());
  }

  @Override
  protected void round() throws InterruptedException {
    if (waiting.isEmpty()) {
      return;
    }
    for (ArticleId each : Set.copyOf(waiting)) {
      waiting.remove(each);
      press.spoilHere(Discussion.subject(each));
    }
    Thread.sleep(BETWEEN);
  }

  private final class Ear implements Announcements.Listener {
    @Override
    public void heard(String words) {
      waiting.add(new ArticleId(Long.parseLong(words.substring(0, words.indexOf(' ')))));
      Echo.this.heard(words);
    }

    @Override
    public void lineRestored() {
      // the press forgets everything by itself
    }
  }
}
