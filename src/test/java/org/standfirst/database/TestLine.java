package org.standfirst.database;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Announcements without a line: it holds, or it doesn't, as a test likes.
public final class TestLine {
  private TestLine() {}

  /// Announcements whose line holds for as long as any test takes.
  public static Announcements holding(JdbcClient sql) {
    var announcements = new Announcements(sql);
    announcements.aliveAt(System.nanoTime() + Duration.ofHours(1).toNanos());
    return announcements;
  }

  /// The line is down from now on.
  public static void cut(Announcements announcements) {
    announcements.lineLost();
  }
}
