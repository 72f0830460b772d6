package org.standfirst.stories;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// A real OpenID Connect provider: Spring Authorization Server with a sign-in page, its users and
/// its keys, on a port of its own. It insists on PKCE.
final class RealProvider {
  static final String CLIENT = "standfirst";
  static final String SECRET = "a-secret-between-us";
  static final String PASSWORD = "harbour-light";
  private static final Map<String, Person> PEOPLE = new ConcurrentHashMap<>();
  private final int port;

  private RealProvider(int port) {
    this.port = port;
  }

  /// Someone whom the provider knows.
  record Person(String email, String firstName, String lastName) {}

  static RealProvider start(String newsroom) {
    int port = OtherProcess.freePort();
    var provider = new RealProvider(port);
    var context = new AnnotationConfigServletWebServerApplicationContext();
    context.registerBean(Place.class, () -> new Place(port, provider.issuer(), newsroom));
    context.register(Beans.class);
    context.refresh();
    return provider;
  }

  String issuer() {
    return "http://127.0.0.1:" + port;
  }

  /// Makes someone known, who signs in there by that name and [#PASSWORD].
  void knows(String name, String email, String firstName, String lastName) {
    PEOPLE.put(name, new Person(email, firstName, lastName));
  }

  record Place(int port, String issuer, String newsroom) {}

  /// No configuration by annotation: the newsroom's own search for such would find it.
  @EnableWebSecurity
  @EnableWebMvc
  static class Beans {
    @Bean
    JettyServletWebServerFactory server(Place place) {
      var factory = new JettyServletWebServerFactory(place.port());
      factory.setAddress(InetAddress.ofLiteral("127.0.0.1"));
      return factory;
    }

    @Bean
    DispatcherServlet dispatcherServlet(WebApplicationContext context) {
      return new DispatcherServlet(context);
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity security) {
      return security
          .oauth2AuthorizationServer(each -> each.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(each -> each.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    UserDetailsService people() {
      return name -> User.withUsername(name).password("{noop}" + PASSWORD).roles("USER").build();
    }

    @Bean
    RegisteredClientRepository clients(Place place) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId(CLIENT)
              .clientId(CLIENT)
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(place.newsroom() + "/sign-in/openid/harbour/callback")
              .scopes(all -> all.addAll(List.of("openid", "email", "profile")))
              .clientSettings(
                  ClientSettings.builder()
                      .requireProofKey(true)
                      .requireAuthorizationConsent(false)
                      .build())
              .build());
    }

    @Bean
    AuthorizationServerSettings settings(Place place) {
      return AuthorizationServerSettings.builder().issuer(place.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      return new ImmutableJWKSet<>(
          new JWKSet(
              new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                  .privateKey(pair.getPrivate())
                  .keyID("harbour-1")
                  .build()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return context -> {
        Authentication who = context.getPrincipal();
        Person person = who == null ? null : PEOPLE.get(who.getName());
        if (person != null
            && OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
          context
              .getClaims()
              .claim("email", person.email())
              .claim("email_verified", true)
              .claim("given_name", person.firstName())
              .claim("family_name", person.lastName());
        }
      };
    }
  }
}
