package org.standfirst.newsletters.figures;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the links of copies lead: to what stands in the table, and nowhere else.
@Component
class CountedLinks {
  private final JdbcClient sql;

  CountedLinks(JdbcClient sql) {
    this.sql = sql;
  }

  /// Where a link leads.
  ///
  /// @param counted whether it is one of the issue's; else it leads to the issue itself
  record Destination(String address, boolean counted) {}

  /// Where a link of a copy leads; null: there is no such copy.
  @Nullable Destination of(long delivery, int link) {
    return sql.sql(
            """
            SELECT l.address, n.has_archive, n.slug AS newsletter, i.slug AS issue
            FROM deliveries d JOIN issues i ON i.id = d.issue JOIN newsletters n ON n.id = i.newsletter
            LEFT JOIN issue_links l ON l.issue = d.issue AND l.number = :link
              AND l.address ~ '^https?://'
            WHERE d.id = :delivery
            """)
        .param("delivery", delivery)
        .param("link", link)
        .query((row, _) -> {
          String address = row.getString("address");
          if (address != null) {
            return new Destination(HeaderAddress.of(address), true);
          }
          return new Destination(
              row.getBoolean("has_archive")
                  ? "/newsletters/" + row.getString("newsletter") + "/" + row.getString("issue")
                  : "/",
              false);
        })
        .optional()
        .orElse(null);
  }
}
