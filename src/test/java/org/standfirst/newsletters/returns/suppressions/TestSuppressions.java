package org.standfirst.newsletters.returns.suppressions;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;

/// Makes suppressions on a database.
public final class TestSuppressions {
  private TestSuppressions() {}

  public static Suppressions of(DataSource source, Clock clock) {
    JdbcClient sql = JdbcClient.create(source);
    return new Suppressions(sql, erased(source, clock), clock);
  }

  static ErasedSuppressions erased(DataSource source, Clock clock) {
    return new ErasedSuppressions(JdbcClient.create(source), TestDatabase.keys(source), clock);
  }
}
