package org.standfirst.newsletters.deliveries;

import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;

/// Tells all nodes that an issue is at another stage.
@Component
class Changes {
  /// What is announced there is an issue's number.
  static final String CHANNEL = "newsletters";

  private final Announcements announcements;

  Changes(Announcements announcements) {
    this.announcements = announcements;
  }

  void tell(long issue) {
    announcements.announce(CHANNEL, Long.toString(issue));
  }

  void listen(Runnable told) {
    announcements.listen(
        CHANNEL,
        new Announcements.Listener() {
          @Override
          public void heard(String words) {
            told.run();
          }

          @Override
          public void lineRestored() {
            told.run();
          }
        });
  }
}
