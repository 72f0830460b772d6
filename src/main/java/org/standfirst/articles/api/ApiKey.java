package org.standfirst.articles.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// A key that programs read by.
///
/// @param name what the newsroom calls it
/// @param ending the last letters of the secret
/// @param lastUsedAt to a minute; null: never
record ApiKey(
    long id,
    String name,
    String ending,
    Reads reads,
    Instant madeAt,
    @Nullable Instant lastUsedAt) {
  static final RowMapper<ApiKey> ROW =
      (row, _) -> {
        var lastUsed = row.getTimestamp("last_used_at");
        return new ApiKey(
            row.getLong("id"),
            row.getString("name"),
            row.getString("ending"),
            Reads.valueOf(row.getString("reads")),
            row.getTimestamp("made_at").toInstant(),
            lastUsed == null ? null : lastUsed.toInstant());
      };
}
