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

  /// What is called: which change of which article; 0: none, but it isn't as it was.
  record Call(long article, long change) {
    static Call of(String words) {
      int space = words.indexOf(' ');
      return new Call(
          Long.parseLong(words.substring(0, space)), Long.parseLong(words.substring(space + 1)));
    }
  }

  /// Calls that it is to be looked how things stand, whether or not there is coverage. Under no
  /// number: to count a change, the row of the coverage would be held after the article's, and
  /// whoever writes an entry holds them the other way round.
  void look(ArticleId article) {
    call(article, 0);
  }

  void call(ArticleId article, long change) {
    announcements.announce(CHANNEL, article.value() + " " + change);
  }
}
