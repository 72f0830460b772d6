package org.standfirst.readers;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The audit trail for tests of other packages.
public final class TestAuditTrail {
  private TestAuditTrail() {}

  public static AuditTrail of(JdbcClient sql, Clock clock) {
    return new AuditTrail(sql, JsonMapper.builder().build(), clock);
  }
}
