package org.standfirst.readers.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientResponseException;
import org.standfirst.site.Fields;
import org.standfirst.site.PaperSettings;

/// What the providers say of themselves. It is asked for when the first reader wants to go there,
/// kept for half a day, and kept longer where the provider is down; one that is down is asked again
/// after some seconds.
@Component
class Directory {
  private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
  private static final Duration KEPT = Duration.ofHours(12);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);
  private static final Duration SECRETS_HOLD = Duration.ofDays(30);
  private static final int MOST_BYTES = 500_000;
  private static final String ISSUER = "issuer";

  /// What ID tokens may be signed by, of what a provider offers. None but those of a key pair.
  private static final Set<JWSAlgorithm> TRUSTED =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final ProviderCalls calls;
  private final PaperSettings settings;
  private final Clock clock;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  Directory(ProviderCalls calls, PaperSettings settings, Clock clock) {
    this.calls = calls;
    this.settings = settings;
    this.clock = clock;
  }

  /// What came of looking a provider up.
  sealed interface Finding {
    /// It is known.
    record Found(Known known) implements Finding {}

    /// It can't be reached, or says nothing that makes sense.
    record Unreachable() implements Finding {}
  }

  /// What is known of a provider.
  ///
  /// @param issuer reads and checks its issuer
  /// @param namesItself whether it says in each answer who answers (RFC 9207)
  record Known(
      ClientRegistration registration,
      Issuer issuer,
      JwtDecoder decoder,
      boolean namesItself,
      Instant since) {}

  private static final class Entry {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Known known;
    private Instant triedAt = Instant.MIN;
  }

  Finding find(Provider provider) {
    Entry entry = entries.computeIfAbsent(provider.name(), _ -> new Entry());
    Known known = fresh(entry);
    if (known != null) {
      return new Finding.Found(known);
    }
    entry.lock.lock();
    try {
      Known meanwhile = fresh(entry);
      Known latest = meanwhile == null ? lookUp(provider, entry) : meanwhile;
      return latest == null ? new Finding.Unreachable() : new Finding.Found(latest);
    } finally {
      entry.lock.unlock();
    }
  }

  private @Nullable Known fresh(Entry entry) {
    Known known = entry.known;
    return known != null && known.since().plus(KEPT).isAfter(clock.instant()) ? known : null;
  }

  private @Nullable Known lookUp(Provider provider, Entry entry) {
    Instant now = clock.instant();
    if (entry.triedAt.isAfter(now.minus(BETWEEN_TRIES))) {
      return entry.known;
    }
    try {
      entry.known = ask(provider, now);
    } catch (RuntimeException e) {
      entry.triedAt = now;
      LOG.warn(
          "The provider {} doesn’t tell how to sign in by it ({}): {}",
          provider.name(),
          provider.configuration(),
          reason(e));
    }
    return entry.known;
  }

  /// What a provider answers with stays out of the log: it may be anything.
  private static String reason(RuntimeException e) {
    return e instanceof RestClientResponseException answered
        ? "HTTP " + answered.getStatusCode().value()
        : Fields.echoOf(String.valueOf(e.getMessage()));
  }

  private Known ask(Provider provider, Instant now) {
    Map<String, Object> told =
        calls
            .client()
            .get()
            .uri(URI.create(provider.configuration()))
            .retrieve()
            .body(new ParameterizedTypeReference<>() {});
    if (told == null) {
      throw new IllegalArgumentException("it answers with nothing");
    }
    Issuer issuer = Issuer.of(provider.issuer(), String.valueOf(told.get(ISSUER)));
    Map<String, Object> configuration = new HashMap<>(told);
    configuration.put(ISSUER, provider.issuer());
    ClientRegistration registration =
        ClientRegistrations.fromOidcConfiguration(configuration)
            .registrationId(provider.name())
            .clientId(provider.clientId())
            .clientSecret(
                provider
                    .secret()
                    .text(provider.clientId(), provider.issuer(), now, now.plus(SECRETS_HOLD)))
            .scope(provider.scopes())
            .redirectUri(settings.absolute(provider.callback()))
            .build();
    String login = registration.getProviderDetails().getAuthorizationUri();
    if (login == null || !login.matches("https?://.+")) {
      throw new IllegalArgumentException("it names no page to sign in at");
    }
    return new Known(
        registration,
        issuer,
        decoder(registration, issuer, told),
        Boolean.TRUE.equals(told.get("authorization_response_iss_parameter_supported")),
        now);
  }

  /// Reads ID tokens as OpenID Connect wants them read: signed by a key of the provider, from it,
  /// for us, and of now.
  private JwtDecoder decoder(
      ClientRegistration registration, Issuer issuer, Map<String, Object> told) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            algorithms(told), keys(registration.getProviderDetails().getJwkSetUri())));
    // Spring Security's validators check the claims
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    var timestamps = new JwtTimestampValidator();
    timestamps.setClock(clock);
    var idTokens =
        new OidcIdTokenValidator(
            ClientRegistration.withClientRegistration(registration).issuerUri(null).build());
    idTokens.setClock(clock);
    var decoder = new NimbusJwtDecoder(processor);
    decoder.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(timestamps, idTokens, issuer));
    return decoder;
  }

  private static JWKSource<SecurityContext> keys(@Nullable String address) {
    if (address == null) {
      throw new IllegalArgumentException("it names no keys");
    }
    try {
      return JWKSourceBuilder.create(
              URI.create(address).toURL(),
              new DefaultResourceRetriever(
                  (int) ProviderCalls.CONNECTING.toMillis(),
                  (int) ProviderCalls.READING.toMillis(),
                  MOST_BYTES))
          .outageTolerant(true)
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("its keys have no address", e);
    }
  }

  private static Set<JWSAlgorithm> algorithms(Map<String, Object> told) {
    Collection<?> offered =
        told.get("id_token_signing_alg_values_supported") instanceof Collection<?> all
            ? all
            : List.of();
    Set<JWSAlgorithm> both =
        offered.stream()
            .map(each -> JWSAlgorithm.parse(String.valueOf(each)))
            .filter(TRUSTED::contains)
            .collect(Collectors.toUnmodifiableSet());
    return both.isEmpty() ? Set.of(JWSAlgorithm.RS256) : both;
  }
}
