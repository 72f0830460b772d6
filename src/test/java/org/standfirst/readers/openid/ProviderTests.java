package org.standfirst.readers.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.security.oauth2.jwt.Jwt;

class ProviderTests {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private static Provider provider(String name, Map<String, String> settings) {
    return new Providers(bound(name, settings)).all().getFirst();
  }

  private static OpenIdSettings bound(String name, Map<String, String> settings) {
    var source = new MapConfigurationPropertySource();
    settings.forEach((key, value) -> source.put("standfirst.openid." + name + "." + key, value));
    return new Binder(source).bind("standfirst", OpenIdSettings.class).get();
  }

  private static @Nullable String refusal(String name, Map<String, String> settings) {
    try {
      bound(name, settings);
      return null;
    } catch (RuntimeException e) {
      Throwable reason = e;
      while (reason.getCause() != null) {
        reason = reason.getCause();
      }
      return reason.getMessage();
    }
  }

  @Test
  void the_well_known_need_a_name_and_a_secret_only() {
    var settings = Map.of("client-id", "paper", "client-secret", "secret");

    Provider google = provider("google", settings);
    assertThat(google.label()).isEqualTo("Google");
    assertThat(google.configuration())
        .isEqualTo("https://accounts.google.com/.well-known/openid-configuration");
    assertThat(google.scopes()).containsExactly("email", "openid", "profile");

    Provider apple = provider("apple", settings);
    assertThat(apple.responseMode()).isEqualTo(ResponseMode.FORM_POST);
    assertThat(apple.scopes()).containsExactly("email", "name", "openid");

    assertThat(provider("microsoft", settings).issuer())
        .isEqualTo("https://login.microsoftonline.com/common/v2.0");
  }

  @Test
  void any_other_needs_its_issuer_and_may_be_called_something() {
    Provider provider =
        provider(
            "harbour",
            Map.of(
                "issuer", "https://login.harbour.example/",
                "client-id", "paper",
                "client-secret", "secret",
                "label", "The Harbour",
                "scopes", "email"));

    assertThat(provider.label()).isEqualTo("The Harbour");
    assertThat(provider.scopes()).containsExactly("email", "openid");
    assertThat(provider.callback()).isEqualTo("/sign-in/openid/harbour/callback");
    assertThat(provider.configuration())
        .isEqualTo("https://login.harbour.example/.well-known/openid-configuration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://login.example.org", "login.example.org", "https://a.example?x=1", "", "%"})
  void an_issuer_is_reached_safely_or_not_at_all(String issuer) {
    assertThat(
            refusal("x", Map.of("issuer", issuer, "client-id", "paper", "client-secret", "secret")))
        .startsWith("standfirst.openid.x.issuer must be");
  }

  @Test
  void what_is_missing_is_said_at_the_start() {
    assertThat(refusal("google", Map.of("client-secret", "secret")))
        .isEqualTo("standfirst.openid.google.client-id is missing");
    assertThat(refusal("google", Map.of("client-id", "paper")))
        .isEqualTo("standfirst.openid.google.client-secret is missing");
    assertThat(refusal("google", Map.of("client-id", "paper", "client-secret-file", "/no/such")))
        .isEqualTo("standfirst.openid.google.client-secret-file can't be read: /no/such");
    assertThat(refusal("apple", Map.of("client-id", "paper", "key-file", "/no/such")))
        .contains("standfirst.openid.apple.key-id");
  }

  @Test
  void apples_secret_is_signed_by_the_key(@TempDir Path folder) throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_256).generate();
    Provider apple = provider("apple", apple(keyFile(folder, key)));

    SignedJWT secret =
        SignedJWT.parse(
            apple.secret().text("paper", "https://appleid.apple.com", NOW, NOW.plusSeconds(60)));

    assertThat(secret.verify(new ECDSAVerifier(key))).isTrue();
    assertThat(secret.getHeader().getKeyID()).isEqualTo("KEY1");
    assertThat(secret.getJWTClaimsSet().getIssuer()).isEqualTo("TEAM1");
    assertThat(secret.getJWTClaimsSet().getSubject()).isEqualTo("paper");
    assertThat(secret.getJWTClaimsSet().getAudience())
        .isEqualTo(List.of("https://appleid.apple.com"));
    assertThat(apple.toString()).doesNotContain("PRIVATE").contains("Signed");
  }

  private static Map<String, String> apple(Path keyFile) {
    return Map.of(
        "client-id", "paper", "key-file", keyFile.toString(), "key-id", "KEY1", "team-id", "TEAM1");
  }

  private static Path keyFile(Path folder, ECKey key) throws Exception {
    String base64 = Base64.getMimeEncoder().encodeToString(key.toECPrivateKey().getEncoded());
    return Files.writeString(
        folder.resolve("key.p8"),
        "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
  }

  @Test
  void a_key_that_is_none_is_told_without_a_byte_of_it(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("key.p8"), "c2VjcmV0");

    assertThat(refusal("apple", apple(file))).contains("key-file must hold").doesNotContain("c2V");
  }

  @Test
  void an_issuer_is_the_one_that_was_asked_to_the_letter() {
    assertThat(Issuer.of("https://a.example", "https://a.example").mayBe("https://a.example"))
        .isTrue();
    for (String other :
        List.of("https://a.example/", "https://b.example", "https://{tenantid}", "")) {
      assertThatThrownBy(() -> Issuer.of("https://a.example", other))
          .hasMessageContaining("issuer");
    }
  }

  @Test
  void microsofts_common_issuer_is_that_of_the_tokens_tenant() {
    String tenant = "9188040d-6c67-4c5b-b112-36a304b66dad";
    Issuer issuer =
        Issuer.of(
            "https://login.microsoftonline.com/common/v2.0",
            "https://login.microsoftonline.com/{tenantid}/v2.0");

    assertThat(holds(issuer, tenant, tenant)).isTrue();
    assertThat(holds(issuer, tenant, "00000000-6c67-4c5b-b112-36a304b66dad")).isFalse();
    assertThat(holds(issuer, "common", "common")).isFalse();
    assertThat(holds(issuer, "{tenantid}", tenant)).isFalse();
    assertThat(holds(issuer, tenant, null)).isFalse();
  }

  private static boolean holds(Issuer issuer, String inIssuer, @Nullable String claimed) {
    var token =
        Jwt.withTokenValue("x")
            .header("alg", "RS256")
            .claim("iss", "https://login.microsoftonline.com/" + inIssuer + "/v2.0");
    if (claimed != null) {
      token.claim("tid", claimed);
    }
    return !issuer.validate(token.build()).hasErrors();
  }
}
