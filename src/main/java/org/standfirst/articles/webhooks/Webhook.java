package org.standfirst.articles.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;

/// An address that is called when articles change.
record Webhook(long id, String address, Set<Occasion> occasions, boolean on) {
  static final RowMapper<Webhook> ROW =
      (row, _) -> {
        List<String> words = Arrays.asList((String[]) row.getArray("occasions").getArray());
        return new Webhook(
            row.getLong("id"), row.getString("address"), Occasion.of(words), row.getBoolean("on"));
      };
}
