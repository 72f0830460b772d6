package org.standfirst.readers.passkeys;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/// The credentials as Spring Security keeps them, told of three things it leaves out: one at a time
/// uses a credential, its counter never goes back, and the time is our clock's.
final class Credentials implements UserCredentialRepository {
  private final UserCredentialRepository springs;
  private final JdbcClient sql;
  private final Clock clock;

  Credentials(UserCredentialRepository springs, JdbcClient sql, Clock clock) {
    this.springs = springs;
    this.sql = sql;
    this.clock = clock;
  }

  /// Finds a credential and keeps others from it until the transaction ends, whether it is there or
  /// not: else two uses at once would compare the same counter, and of two registrations of one
  /// credential the second would take it over.
  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    sql.sql("SELECT pg_advisory_xact_lock(hashtextextended('passkey ' || :id, 0))")
        .param("id", credential.toBase64UrlString())
        .query((row, number) -> true)
        .single();
    return springs.findByCredentialId(credential);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes holder) {
    return springs.findByUserId(holder);
  }

  /// Spring Security compares the counter with that of the registration, not with the last one.
  @Override
  public void save(CredentialRecord credential) {
    CredentialRecord before = springs.findByCredentialId(credential.getCredentialId());
    if (before != null) {
      long last = before.getSignatureCount();
      long next = credential.getSignatureCount();
      if ((last > 0 || next > 0) && next <= last) {
        throw new CounterWentBack();
      }
    }
    Instant now = clock.instant();
    springs.save(
        ImmutableCredentialRecord.fromCredentialRecord(credential)
            .created(before == null ? now : before.getCreated())
            .lastUsed(now)
            .build());
  }

  @Override
  public void delete(Bytes credential) {
    springs.delete(credential);
  }

  /// An authenticator counts its signatures; this one has counted further before, as when there are
  /// two of it.
  static final class CounterWentBack extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
