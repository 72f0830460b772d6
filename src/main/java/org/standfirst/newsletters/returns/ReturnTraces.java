package org.standfirst.newsletters.returns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Traces;

/// What came back from the address of whoever is erased: that a copy bounced stays, as a number.
/// What their deliveries say goes with their address.
@Component
class ReturnTraces implements Traces {
  private final JdbcClient sql;

  ReturnTraces(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ReaderId reader, String email) {
    sql.sql("UPDATE returns SET address = '', words = '', raw = NULL WHERE address = :email")
        .param("email", email)
        .update();
  }
}
