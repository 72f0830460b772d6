package org.standfirst.stories;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The addresses of the running newsroom, asked of its database.
final class Paths {
  private Paths() {}

  static List<String> withAccess(String access) {
    return RunningNewsroom.part(JdbcClient.class)
        .sql(
            """
            SELECT '/' || s.slug || '/' || a.slug FROM articles a JOIN sections s ON s.id = a.section
            WHERE a.status = 'published' AND a.access = :access ORDER BY a.id
            """)
        .param("access", access)
        .query(String.class)
        .list()
        .stream()
        .map(String::valueOf)
        .toList();
  }
}
