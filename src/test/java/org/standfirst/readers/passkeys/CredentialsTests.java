package org.standfirst.readers.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.PersonName;
import org.standfirst.readers.people.Readers;

class CredentialsTests {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-02-09T12:00:00Z"), ZoneOffset.UTC);
  private final DataSource source = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(source);
  private final Readers readers = new Readers(sql, NOON);
  private final Bytes handle = new Holders(sql).handle(anna());
  private final Bytes id = Bytes.random();

  private ReaderId anna() {
    return readers.add(
        new Application(
            new EmailAddress("anna@example.org"),
            "",
            new PersonName("Anna"),
            new PersonName("Reads"),
            List.of(),
            true),
        "hash");
  }

  private Credentials at(Instant moment) {
    return new Credentials(
        new JdbcUserCredentialRepository(new JdbcTemplate(source)),
        sql,
        Clock.fixed(moment, ZoneOffset.UTC));
  }

  private CredentialRecord counted(long counter) {
    return ImmutableCredentialRecord.builder()
        .credentialId(id)
        .userEntityUserId(handle)
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
        .signatureCount(counter)
        .transports(Set.of())
        .attestationObject(new Bytes(new byte[] {1}))
        .attestationClientDataJSON(new Bytes(new byte[] {1}))
        .label("x")
        .build();
  }

  private CredentialRecord kept() {
    return Objects.requireNonNull(at(NOON.instant()).findByCredentialId(id));
  }

  @Test
  void a_credential_remembers_when_it_was_made_and_when_last_used() {
    at(NOON.instant()).save(counted(0));
    at(NOON.instant().plus(Duration.ofHours(1))).save(kept());

    assertThat(kept().getCreated()).isEqualTo(NOON.instant());
    assertThat(kept().getLastUsed()).isEqualTo(NOON.instant().plus(Duration.ofHours(1)));
  }

  @Test
  void its_counter_only_goes_forward() {
    Credentials credentials = at(NOON.instant());
    credentials.save(counted(5));
    for (long counter : new long[] {5, 4, 0}) {
      assertThatThrownBy(() -> credentials.save(counted(counter)))
          .isInstanceOf(Credentials.CounterWentBack.class);
    }

    credentials.save(counted(6));
    assertThat(kept().getSignatureCount()).isEqualTo(6);
  }

  @Test
  void an_authenticator_that_does_not_count_is_used_again_and_again() {
    Credentials credentials = at(NOON.instant());
    credentials.save(counted(0));
    credentials.save(counted(0));

    assertThat(kept().getSignatureCount()).isZero();
  }
}
