package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// A recipient's copy, as it is listed.
///
/// @param address null: its recipient is erased
/// @param words why it is in that state: what a server said, or a word such as `left`,
///   `suppressed`, `cancelled`, `erased`, `asked-to-pause`, `asked-for-fewer`, `node-fell` or
///   `node-away`
/// @param dueAt when it is tried again, where it is
public record DeliveryLine(
    long id,
    @Nullable String address,
    String name,
    String state,
    int attempts,
    String relay,
    String words,
    Instant dueAt,
    @Nullable Instant settledAt) {
  static final RowMapper<DeliveryLine> ROW =
      (row, _) -> {
        OffsetDateTime settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new DeliveryLine(
            row.getLong("id"),
            row.getString("address"),
            row.getString("name"),
            row.getString("state"),
            row.getInt("attempts"),
            row.getString("relay"),
            row.getString("words"),
            row.getObject("due_at", OffsetDateTime.class).toInstant(),
            settledAt == null ? null : settledAt.toInstant());
      };
}
