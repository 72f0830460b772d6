package org.standfirst.mail;

import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;

/// Where letters are posted. A letter belongs to the transaction it is posted in: it leaves when
/// that commits, at once, and not at all when it doesn't.
@Component
public class Outbox {
  static final String CHANNEL = "mail";
  private final Letters letters;
  private final MailRoute route;
  private final Announcements announcements;

  Outbox(Letters letters, MailRoute route, Announcements announcements) {
    this.letters = letters;
    this.route = route;
    this.announcements = announcements;
  }

  /// Posts a letter.
  public void post(Letter letter) {
    long id = letters.add(letter, route.state());
    announcements.announce(CHANNEL, Long.toString(id));
  }
}
