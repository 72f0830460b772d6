package org.standfirst.articles.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ClientAddresses;

/// Lets programs in that show a key, as often as it may be shown. A key is taken from the header
/// `Authorization` alone: addresses end up in logs.
@Component
class ApiGate {
  private static final String SCHEME = "bearer ";
  private final ApiKeys keys;
  private final ApiThrottle throttle;
  private final ClientAddresses addresses;
  private final ApiAnswers answers;

  ApiGate(ApiKeys keys, ApiThrottle throttle, ClientAddresses addresses, ApiAnswers answers) {
    this.keys = keys;
    this.throttle = throttle;
    this.addresses = addresses;
    this.answers = answers;
  }

  /// Asks for whoever sent the request, if they may.
  ResponseEntity<byte[]> ask(HttpServletRequest request, Function<ApiKey, ApiAnswer> question) {
    Secret secret = secret(request.getHeader(HttpHeaders.AUTHORIZATION));
    ApiKey key = secret == null ? null : keys.use(secret);
    return answers.of(key == null ? misfit(request) : ask(key, question));
  }

  private ApiAnswer ask(ApiKey key, Function<ApiKey, ApiAnswer> question) {
    return switch (throttle.ask(key)) {
      case ApiThrottle.Turn.Granted() -> question.apply(key);
      case ApiThrottle.Turn.Later(long seconds) -> new ApiAnswer.Later(seconds);
    };
  }

  private ApiAnswer misfit(HttpServletRequest request) {
    return switch (throttle.misfit(addresses.of(request).network())) {
      case ApiThrottle.Turn.Granted() ->
          ApiAnswer.Refused.because(HttpStatus.UNAUTHORIZED, "no-key");
      case ApiThrottle.Turn.Later(long seconds) -> new ApiAnswer.Later(seconds);
    };
  }

  private static @Nullable Secret secret(@Nullable String header) {
    return header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
        ? Secret.of(header.substring(SCHEME.length()).strip())
        : null;
  }
}
