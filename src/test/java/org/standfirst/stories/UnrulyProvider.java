package org.standfirst.stories;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An OpenID Connect provider that behaves, unless a story tells it how not to. It checks PKCE and
/// the client's secret, and spends each code once.
final class UnrulyProvider implements AutoCloseable {
  static final String CLIENT = "paper";
  static final String SECRET = "another-secret-between-us-of-32-bytes";
  private static final JsonMapper JSON = new JsonMapper();
  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey strangersKey;
  private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
  private volatile Map<String, @Nullable Object> claims = Map.of();
  private volatile Map<String, @Nullable Object> userInfo = Map.of();
  private volatile Signing signing = Signing.OURS;
  private volatile boolean down;

  /// How it signs.
  enum Signing {
    OURS,
    /// By a key that isn't among those it shows.
    ANOTHER_KEY,
    /// Not at all (`alg` is `none`).
    NONE,
    /// By the client's secret, as if that were a key pair.
    SECRET
  }

  private UnrulyProvider(HttpServer server) throws JOSEException {
    this.server = server;
    this.key = new RSAKeyGenerator(2048).keyID("unruly-1").generate();
    this.strangersKey = new RSAKeyGenerator(2048).keyID("unruly-1").generate();
  }

  static UnrulyProvider start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
      var provider = new UnrulyProvider(server);
      server.createContext("/", provider::answer);
      server.start();
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// Behaves from now on, and says this of whoever signs in.
  void says(@Nullable Object... claims) {
    this.claims = map(claims);
    userInfo = Map.of();
    signing = Signing.OURS;
  }

  void signs(Signing by) {
    signing = by;
  }

  void saysMore(@Nullable Object... claims) {
    userInfo = map(claims);
  }

  void down(boolean is) {
    down = is;
  }

  private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }

  /// Lets someone in who was sent here by that address.
  ///
  /// @return the code
  String letIn(String address) {
    String code = UUID.randomUUID().toString();
    asked.put(code, fields(URI.create(address).getRawQuery()));
    return code;
  }

  static Map<String, String> fields(@Nullable String form) {
    Map<String, String> fields = new HashMap<>();
    for (String each : form == null ? new String[0] : form.split("&", -1)) {
      String[] both = each.split("=", 2);
      fields.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    try (exchange) {
      if (down) {
        send(exchange, 503, "text/plain", "down");
        return;
      }
      switch (path) {
        case "/.well-known/openid-configuration" -> json(exchange, 200, configuration());
        case "/keys" ->
            send(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
        case "/authorize" -> signInPage(exchange);
        case "/token" -> token(exchange, fields(new String(body, StandardCharsets.UTF_8)));
        case "/userinfo" -> json(exchange, 200, merged(Map.of("sub", subject()), userInfo));
        default -> send(exchange, 404, "text/plain", "");
      }
    } catch (GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, @Nullable Object> configuration() {
    Map<String, @Nullable Object> own = new LinkedHashMap<>();
    own.put("issuer", issuer());
    own.put("authorization_endpoint", issuer() + "/authorize");
    own.put("token_endpoint", issuer() + "/token");
    own.put("userinfo_endpoint", issuer() + "/userinfo");
    own.put("jwks_uri", issuer() + "/keys");
    own.put("subject_types_supported", List.of("public"));
    own.put("response_types_supported", List.of("code"));
    own.put("id_token_signing_alg_values_supported", List.of("RS256", "HS256", "none"));
    own.put("authorization_response_iss_parameter_supported", true);
    return own;
  }

  private static Map<String, @Nullable Object> merged(
      Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
    Map<String, @Nullable Object> both = new LinkedHashMap<>(one);
    both.putAll(other);
    return both;
  }

  /// A page that posts the answer by a button, from another site than the newsroom's.
  private void signInPage(HttpExchange exchange) throws IOException {
    String address = issuer() + exchange.getRequestURI();
    Map<String, String> request = fields(exchange.getRequestURI().getRawQuery());
    send(
        exchange,
        200,
        "text/html",
        """
        <!DOCTYPE html><html lang="en"><title>Posting</title><form method="post" action="%s">
        <input type="hidden" name="state" value="%s"><input type="hidden" name="code" value="%s">
        <input type="hidden" name="iss" value="%s">
        <input type="hidden" name="user" value='{"name":{"firstName":"Mia","lastName":"Berg"}}'>
        <button>Let me in</button></form></html>
        """
            .formatted(
                request.get("redirect_uri"), request.get("state"), letIn(address), issuer()));
  }

  private void token(HttpExchange exchange, Map<String, String> form)
      throws IOException, GeneralSecurityException, JOSEException {
    Map<String, String> request = asked.remove(form.getOrDefault("code", ""));
    String basic =
        Base64.getEncoder()
            .encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.US_ASCII));
    boolean ours =
        request != null
            && ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && Objects.equals(request.get("redirect_uri"), form.get("redirect_uri"))
            && Objects.equals(
                request.get("code_challenge"), challenge(form.getOrDefault("code_verifier", "")));
    if (request == null || !ours) {
      json(
          exchange,
          400,
          map(
              "error",
              "invalid_grant",
              "error_description",
              "<b>secret words of the provider</b>"));
      return;
    }
    json(
        exchange,
        200,
        map(
            "access_token",
            UUID.randomUUID().toString(),
            "token_type",
            "Bearer",
            "expires_in",
            300,
            "id_token",
            idToken(String.valueOf(request.get("nonce")))));
  }

  private static String challenge(String verifier) throws GeneralSecurityException {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            MessageDigest.getInstance("SHA-256")
                .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
  }

  private String subject() {
    return String.valueOf(claims.get("sub"));
  }

  private String idToken(String nonce) throws JOSEException {
    Instant now = Clock.systemUTC().instant();
    var set =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", nonce);
    claims.forEach(
        (name, value) -> set.claim(name, value instanceof Instant time ? Date.from(time) : value));
    JWTClaimsSet all = set.build();
    return switch (signing) {
      case OURS -> signed(all, key);
      case ANOTHER_KEY -> signed(all, strangersKey);
      case NONE -> new PlainJWT(all).serialize();
      case SECRET -> {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), all);
        token.sign(new MACSigner(SECRET));
        yield token.serialize();
      }
    };
  }

  private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static void json(HttpExchange exchange, int status, Map<String, @Nullable Object> body)
      throws IOException {
    send(exchange, status, "application/json", JSON.writeValueAsString(body));
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
