package org.standfirst.database;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What one node tells all nodes, itself included. An announcement made in a transaction is heard
/// when that commits, and not at all when it doesn't (PostgreSQL's `NOTIFY`).
@Component
public class Announcements {
  private final JdbcClient sql;
  private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();

  public Announcements(JdbcClient sql) {
    this.sql = sql;
  }

  /// One who listens to a channel.
  public interface Listener {
    /// An announcement has come, within a second of its commit.
    void heard(String words);

    /// The line was down and announcements may have been missed: forget whatever rests on them.
    void lineRestored();
  }

  /// Tells all nodes; `words` are at most 7,999 bytes.
  public void announce(String channel, String words) {
    sql.sql("SELECT pg_notify('standfirst', :words)")
        .param("words", channel + " " + words)
        .query((row, number) -> true)
        .single();
  }

  /// Listens to a channel from now on.
  public void listen(String channel, Listener listener) {
    listeners.computeIfAbsent(channel, _ -> new CopyOnWriteArrayList<>()).add(listener);
  }

  void pass(String notification) {
    int space = notification.indexOf(' ');
    listeners
        .getOrDefault(notification.substring(0, space), List.of())
        .forEach(listener -> listener.heard(notification.substring(space + 1)));
  }

  void lineRestored() {
    listeners.values().forEach(each -> each.forEach(Listener::lineRestored));
  }
}
