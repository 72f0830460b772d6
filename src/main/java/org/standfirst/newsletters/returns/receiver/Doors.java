package org.standfirst.newsletters.returns.receiver;

/// For whom mail is taken here.
interface Doors {
  /// Whether there is somebody at that address.
  boolean isOurs(String recipient);

  /// Takes a mail for one of them; when this returns, it is kept for good.
  void take(byte[] mail, String recipient);
}
