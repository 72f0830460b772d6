package org.standfirst.database;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What one node tells all nodes, itself included. An announcement made in a transaction is heard
/// when that commits, and not at all when it doesn't (PostgreSQL's `NOTIFY`).
@Component
public class Announcements {
  private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
  private static final long SILENCE = Duration.ofSeconds(2).toNanos();
  private final JdbcClient sql;
  private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
  private volatile long aliveAt = longAgo();

  public Announcements(JdbcClient sql) {
    this.sql = sql;
  }

  /// One who listens to a channel. All listen on one thread: none may wait for anything there.
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

  /// Whether this node has heard all that was announced up to two seconds ago. Where it hasn't,
  /// nothing may be answered from a memory that rests on announcements.
  public boolean inTouch() {
    return System.nanoTime() - aliveAt < SILENCE;
  }

  /// Everything announced before that moment has been passed on.
  void aliveAt(long nanos) {
    aliveAt = nanos;
  }

  void lineLost() {
    aliveAt = longAgo();
  }

  void lineRestored() {
    listeners.values().forEach(each -> each.forEach(Announcements::beginAnew));
  }

  void pass(String notification) {
    int space = notification.indexOf(' ');
    if (space < 0) {
      LOG.warn("Something was announced to nobody: {}", notification);
      return;
    }
    String channel = notification.substring(0, space);
    String words = notification.substring(space + 1);
    listeners.getOrDefault(channel, List.of()).forEach(each -> tell(each, channel, words));
  }

  /// Who can't make sense of an announcement has missed it, and keeps nobody else from hearing.
  private static void tell(Listener listener, String channel, String words) {
    try {
      listener.heard(words);
    } catch (RuntimeException e) {
      LOG.error("A listener to {} didn't understand and begins anew", channel, e);
      beginAnew(listener);
    }
  }

  private static void beginAnew(Listener listener) {
    try {
      listener.lineRestored();
    } catch (RuntimeException e) {
      LOG.error("A listener couldn't begin anew", e);
    }
  }

  private static long longAgo() {
    return System.nanoTime() - SILENCE;
  }
}
