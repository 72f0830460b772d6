package org.standfirst.database;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keys this newsroom signs and seals with, one a purpose, made at first need and the same on
/// all nodes.
@Component
public class SigningKeys {
  private static final int BYTES = 32;
  private final JdbcClient sql;
  private final Map<String, Signature> signatures = new ConcurrentHashMap<>();

  public SigningKeys(JdbcClient sql) {
    this.sql = sql;
  }

  /// The signature of that purpose.
  public Signature signature(String purpose) {
    return signatures.computeIfAbsent(purpose, each -> new Signature(key(each)));
  }

  /// The seal of that purpose. Ask for it where no transaction is open: a key that is rolled back
  /// opens nothing any more.
  public Seal seal(String purpose) {
    return new Seal(key(purpose));
  }

  private byte[] key(String purpose) {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    sql.sql(
            "INSERT INTO signing_keys (purpose, key) VALUES (:purpose, :key) ON CONFLICT DO NOTHING")
        .param("purpose", purpose)
        .param("key", fresh)
        .update();
    return sql.sql("SELECT key FROM signing_keys WHERE purpose = :purpose")
        .param("purpose", purpose)
        .query((row, number) -> row.getBytes(1))
        .single();
  }
}
