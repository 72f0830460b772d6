package org.standfirst.readers.passkeys;

import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Reclaimed;

/// Takes away the passkeys that were added while somebody else had the account.
@Component
class PasskeysTakenBack {
  private final JdbcClient sql;

  PasskeysTakenBack(JdbcClient sql) {
    this.sql = sql;
  }

  @EventListener
  void reclaimed(Reclaimed account) {
    sql.sql(
            """
            DELETE FROM user_credentials WHERE created >= :since AND user_entity_user_id IN (
              SELECT handle FROM passkey_holders WHERE reader = :reader)
            """)
        .param("since", account.since().atOffset(ZoneOffset.UTC))
        .param("reader", account.reader().value())
        .update();
  }
}
