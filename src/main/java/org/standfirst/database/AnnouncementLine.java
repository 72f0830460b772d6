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
/// and where the line was down it says so before anything else is heard.
@Component
class AnnouncementLine implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(AnnouncementLine.class);
  private static final int PATIENCE_MILLIS = 1000;
  private final DatabaseAddress address;
  private final Announcements announcements;
  private volatile @Nullable Thread thread;

  AnnouncementLine(DatabaseAddress address, Announcements announcements) {
    this.address = address;
    this.announcements = announcements;
  }

  @Override
  public void start() {
    // It must be known as running before it runs: else it may find that it isn't, and end.
    Thread listening = Thread.ofVirtual().name("announcements").unstarted(this::keepListening);
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

  private void keepListening() {
    while (isRunning()) {
      try (Connection connection = open()) {
        restored();
        while (isRunning()) {
          listenOnce(connection);
        }
      } catch (SQLException e) {
        if (isRunning()) {
          LOG.warn("The line for announcements is down, trying again: {}", e.getMessage());
          pause();
        }
      }
    }
  }

  private Connection open() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", address.user());
    properties.setProperty("password", address.password());
    properties.setProperty("ApplicationName", "standfirst announcements");
    properties.setProperty("socketTimeout", "5");
    Connection connection = DriverManager.getConnection(address.url(), properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN standfirst");
    }
    return connection;
  }

  private void listenOnce(Connection connection) throws SQLException {
    PGNotification[] heard =
        connection.unwrap(PGConnection.class).getNotifications(PATIENCE_MILLIS);
    if (heard == null || heard.length == 0) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SELECT 1");
      }
      return;
    }
    for (PGNotification notification : heard) {
      pass(notification.getParameter());
    }
  }

  private void restored() {
    try {
      announcements.lineRestored();
    } catch (RuntimeException e) {
      LOG.error("A listener couldn't begin anew", e);
    }
  }

  private void pass(String notification) {
    try {
      announcements.pass(notification);
    } catch (RuntimeException e) {
      LOG.error("An announcement wasn't understood: {}", notification, e);
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
