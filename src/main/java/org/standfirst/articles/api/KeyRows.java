package org.standfirst.articles.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of the keys.
@Component
class KeyRows {
  private static final String COLUMNS = "id, name, ending, reads, made_at, last_used_at";
  private final JdbcClient sql;

  KeyRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// All of them, the latest first.
  List<ApiKey> all() {
    return sql.sql("SELECT %s FROM api_keys ORDER BY id DESC".formatted(COLUMNS))
        .query(ApiKey.ROW)
        .list();
  }

  @Nullable ApiKey find(Secret secret) {
    return sql.sql("SELECT %s FROM api_keys WHERE key_sha256 = :hash".formatted(COLUMNS))
        .param("hash", secret.hash())
        .query(ApiKey.ROW)
        .optional()
        .orElse(null);
  }

  /// Adds a key; its number.
  long add(Secret secret, String name, Reads reads, Instant now) {
    return sql.sql(
            """
            INSERT INTO api_keys (key_sha256, name, ending, reads, made_at)
            VALUES (:hash, :name, :ending, :reads, :now)
            RETURNING id
            """)
        .param("hash", secret.hash())
        .param("name", name)
        .param("ending", secret.ending())
        .param("reads", reads.name())
        .param("now", at(now))
        .query((row, _) -> row.getLong(1))
        .single();
  }

  /// How many keys that was: none where it was gone already.
  int remove(long id) {
    return sql.sql("DELETE FROM api_keys WHERE id = :id").param("id", id).update();
  }

  void used(long id, Instant now) {
    sql.sql("UPDATE api_keys SET last_used_at = :now WHERE id = :id")
        .param("id", id)
        .param("now", at(now))
        .update();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
