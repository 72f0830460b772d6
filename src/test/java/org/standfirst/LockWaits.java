package org.standfirst;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Who waits in a database for what another holds.
public final class LockWaits {
  private LockWaits() {}

  /// Whether somebody waits in a statement with these words.
  public static boolean in(JdbcClient sql, String words) {
    return sql.sql(
            """
            SELECT EXISTS (
              SELECT FROM pg_stat_activity
              WHERE datname = current_database() AND wait_event_type = 'Lock'
                AND query LIKE concat('%', :words, '%'))
            """)
        .param("words", words)
        .query(Boolean.class)
        .single();
  }
}
