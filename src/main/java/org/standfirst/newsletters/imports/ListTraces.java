package org.standfirst.newsletters.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Traces;

/// The address of whoever is erased, among the rows of lists that were refused.
@Component
class ListTraces implements Traces {
  private final JdbcClient sql;

  ListTraces(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ReaderId reader, String email) {
    sql.sql("DELETE FROM refused_rows WHERE lower(address COLLATE \"C\") = :email")
        .param("email", email)
        .update();
  }
}
