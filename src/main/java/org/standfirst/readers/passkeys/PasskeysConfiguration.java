package org.standfirst.readers.passkeys;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.standfirst.readers.gate.RelyingParty;

/// Puts together what Spring Security verifies passkeys by.
@Configuration(proxyBeanMethods = false)
class PasskeysConfiguration {
  @Bean
  PublicKeyCredentialUserEntityRepository passkeyHolders(JdbcOperations jdbc) {
    return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
  }

  @Bean
  UserCredentialRepository passkeyCredentials(JdbcOperations jdbc, JdbcClient sql, Clock clock) {
    return new Credentials(new JdbcUserCredentialRepository(jdbc), sql, clock);
  }

  @Bean
  WebAuthnRelyingPartyOperations passkeyOperations(
      PublicKeyCredentialUserEntityRepository holders,
      UserCredentialRepository credentials,
      RelyingParty party) {
    // an address in numbers can have no passkeys; the operations are made for it all the same
    return new Webauthn4JRelyingPartyOperations(
        holders, credentials, party.entity(), party.origins());
  }
}
