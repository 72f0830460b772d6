package org.standfirst.readers.openid;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Traces;

/// Somebody who came back from a provider with the reader's address and went no further.
@Component
class NewcomerTraces implements Traces {
  private final JdbcClient sql;

  NewcomerTraces(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ReaderId reader, String email) {
    sql.sql("DELETE FROM openid_newcomers WHERE lower(email) = :email")
        .param("email", email)
        .update();
  }
}
