package org.standfirst.readers.secondfactor;

import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Reclaimed;

/// Takes away the authenticator that was set up while somebody else had the account: the owner
/// would be locked out by it. Its recovery codes go along.
@Component
class AuthenticatorTakenBack {
  private final JdbcClient sql;

  AuthenticatorTakenBack(JdbcClient sql) {
    this.sql = sql;
  }

  @EventListener
  void reclaimed(Reclaimed account) {
    sql.sql("DELETE FROM authenticators WHERE reader = :reader AND made_at >= :since")
        .param("reader", account.reader().value())
        .param("since", account.since().atOffset(ZoneOffset.UTC))
        .update();
  }
}
