package org.standfirst.newsletters.audience;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// When each recipient last opened an issue, and last followed a link: a row a person, so that who
/// has been silent is found without looking through all that was ever sent.
@Component
public class LastSigns {
  private final JdbcClient sql;

  LastSigns(JdbcClient sql) {
    this.sql = sql;
  }

  /// Whoever got these copies has opened them.
  @Transactional
  public void opened(Collection<Long> deliveries, Instant moment) {
    note(deliveries, moment, "opened_at");
  }

  /// Whoever got these copies has followed a link in them.
  @Transactional
  public void clicked(Collection<Long> deliveries, Instant moment) {
    note(deliveries, moment, "clicked_at");
  }

  private void note(Collection<Long> deliveries, Instant moment, String column) {
    for (Kind kind : Kind.values()) {
      sql.sql(
              """
              INSERT INTO newsletter_activity AS known (%1$s, %2$s)
              SELECT DISTINCT %1$s, CAST(:moment AS timestamptz) FROM deliveries
              WHERE id = ANY (:deliveries) AND %1$s IS NOT NULL ORDER BY %1$s
              ON CONFLICT (%1$s) WHERE %1$s IS NOT NULL
              DO UPDATE SET %2$s = greatest(known.%2$s, excluded.%2$s)
              """
                  .formatted(kind.column(), column))
          .param("deliveries", deliveries.toArray(Long[]::new))
          .param("moment", moment.atOffset(ZoneOffset.UTC))
          .update();
    }
  }
}
