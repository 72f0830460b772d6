package org.standfirst.articles.live;

import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.database.Announcements;

/// Calls out to the lines of all nodes, once the transaction commits, that something has happened
/// to the coverage of an article.
@Component
class LiveCalls {
  static final String CHANNEL = "live";
  private final Announcements announcements;

  LiveCalls(Announcements announcements) {
    this.announcements = announcements;
  }

  /// What is called: which change of which article.
  record Call(long article, long change) {
    static Call of(String words) {
      int space = words.indexOf(' ');
      return new Call(
          Long.parseLong(words.substring(0, space)), Long.parseLong(words.substring(space + 1)));
    }
  }

  void call(ArticleId article, long change) {
    announcements.announce(CHANNEL, article.value() + " " + change);
  }
}
