package org.standfirst.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The connection on which this node hears announcements. It asks for a sign of life every second,
/// and where the line was down it says so before anything else is heard. It has a thread of the
/// system's, so that arithmetic on the virtual ones can't hold it up.
@Component
class AnnouncementLine implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(AnnouncementLine.class);
  private static final int PATIENCE_MILLIS = 1000;
  private final DatabaseAddress address;
  private final Announcements announcements;
  private volatile @Nullable Thread thread;
  private String trouble = "";

  AnnouncementLine(DatabaseAddress address, Announcements announcements) {
    this.address = address;
    this.announcements = announcements;
  }

  /// The thread is known before it runs: it would take itself for stopped otherwise.
  @Override
  public void start() {
    Thread listening =
        Thread.ofPlatform().daemon().name("announcements").unstarted(this::keepListening);
    thread = listening;
    listening.start();
  }

  @Override
  public void stop() {
    Thread listening = thread;
    thread = null;
    if (listening != null) {
      listening.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private boolean isMine() {
    return Thread.currentThread().equals(thread);
  }

  private void keepListening() {
    while (isMine()) {
      try (Connection connection = open()) {
        long opened = System.nanoTime();
        announcements.lineRestored();
        announcements.aliveAt(opened);
        trouble = "";
        while (isMine()) {
          listenOnce(connection, PATIENCE_MILLIS);
        }
      } catch (SQLException | RuntimeException e) {
        if (isMine()) {
          announcements.lineLost();
          tell(String.valueOf(e.getMessage()));
          pause();
        }
      }
    }
  }

  /// Says the same trouble once, however often it is met.
  private void tell(String met) {
    if (!met.equals(trouble)) {
      trouble = met;
      LOG.warn("The line for announcements is down, trying again: {}", met);
    }
  }

  /// A line of its own, listening already.
  Connection open() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", address.user());
    properties.setProperty("password", address.password());
    properties.setProperty("ApplicationName", "standfirst announcements");
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "5");
    Connection connection = DriverManager.getConnection(address.url(), properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN standfirst");
    }
    return connection;
  }

  /// Hands on what comes within that time, then asks for a sign of life. PostgreSQL sends whatever
  /// was announced before its answer ahead of it, and the driver keeps that in a queue of its own.
  void listenOnce(Connection connection, int patienceMillis) throws SQLException {
    PGConnection line = connection.unwrap(PGConnection.class);
    handOn(line.getNotifications(patienceMillis));
    long asked = System.nanoTime();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT 1");
    }
    handOn(line.getNotifications());
    announcements.aliveAt(asked);
  }

  private void handOn(PGNotification @Nullable [] heard) {
    if (heard != null) {
      for (PGNotification notification : heard) {
        announcements.pass(notification.getParameter());
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PATIENCE_MILLIS / 4);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
