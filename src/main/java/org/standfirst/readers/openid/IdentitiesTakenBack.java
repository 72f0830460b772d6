package org.standfirst.readers.openid;

import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Reclaimed;

/// Unlinks the providers that were linked while somebody else had the account.
@Component
class IdentitiesTakenBack {
  private final JdbcClient sql;

  IdentitiesTakenBack(JdbcClient sql) {
    this.sql = sql;
  }

  @EventListener
  void reclaimed(Reclaimed account) {
    sql.sql("DELETE FROM openid_identities WHERE reader = :reader AND linked_at >= :since")
        .param("reader", account.reader().value())
        .param("since", account.since().atOffset(ZoneOffset.UTC))
        .update();
  }
}
