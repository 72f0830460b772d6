package org.standfirst.database;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The keys this newsroom signs and seals with, one a purpose, made at first need and the same on
/// all nodes. A key is committed before anything is signed or sealed with it, whatever becomes of
/// the work it was first needed for: one that was rolled back would live on here and be unknown to
/// everyone else.
@Component
public class SigningKeys {
  private static final int BYTES = 32;
  private final JdbcClient sql;
  private final TransactionTemplate ownTransaction;
  private final Map<String, Signature> signatures = new ConcurrentHashMap<>();

  public SigningKeys(JdbcClient sql, PlatformTransactionManager transactions) {
    this.sql = sql;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// The signature of that purpose.
  public Signature signature(String purpose) {
    return signatures.computeIfAbsent(
        purpose, each -> new Signature(ownTransaction.execute(_ -> key(each))));
  }

  /// The seal of that purpose.
  public Seal seal(String purpose) {
    return new Seal(ownTransaction.execute(_ -> key(purpose)));
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
