package org.standfirst.newsletters;

import java.util.Locale;
import org.standfirst.wall.Access;

/// What kinds of recipients there are, as the wall sees them: how far it opens articles to each in
/// a mail.
public enum RecipientKind {
  /// Whom we write to by address alone.
  STRANGER(Access.OPEN),
  /// Who has an account.
  READER(Access.REGISTERED),
  /// Whom every article is open to.
  SUBSCRIBER(Access.PREMIUM);

  private final Access most;

  RecipientKind(Access most) {
    this.most = most;
  }

  /// The most that an article may ask for to be printed whole.
  public Access most() {
    return most;
  }

  /// The name in addresses and the database.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
