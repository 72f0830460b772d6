package org.standfirst.readers.robots;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the third party about a token: reCAPTCHA and Turnstile speak the same protocol
/// ("siteverify"). Nothing of the visitor is sent along, not even the address. Redirects aren't
/// followed.
final class Verifier implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final URI address;
  private final String secret;
  private final Duration timeout;
  private final HttpClient http;

  Verifier(URI address, String secret, Duration timeout) {
    this.address = address;
    this.secret = secret;
    this.timeout = timeout;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /// What came back.
  sealed interface Answer {
    /// What is thought of the token.
    ///
    /// @param score between 0 and 1; null: there are no scores
    record Opinion(boolean success, String hostname, String action, @Nullable Double score)
        implements Answer {}

    /// Nothing that could be understood.
    record Silence(String why) implements Answer {}
  }

  Answer ask(String token) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "secret=" + encoded(secret) + "&response=" + encoded(token)))
            .build();
    try {
      return read(http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return new Answer.Silence(e.toString());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Answer.Silence("interrupted");
    }
  }

  private static Answer read(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      return new Answer.Silence("status " + answer.statusCode());
    }
    try {
      JsonNode json = JSON.readTree(answer.body());
      JsonNode success = json.get("success");
      if (success == null || !success.isBoolean()) {
        return new Answer.Silence("an answer without success");
      }
      if (isOurFault(json.path("error-codes"))) {
        return new Answer.Silence("the secret isn’t known there");
      }
      JsonNode score = json.get("score");
      return new Answer.Opinion(
          success.booleanValue(),
          json.path("hostname").asString(""),
          json.path("action").asString(""),
          score == null || !score.isNumber() ? null : score.doubleValue());
    } catch (JacksonException _) {
      return new Answer.Silence("an answer that isn’t JSON");
    }
  }

  /// A wrong secret says nothing of who sent the form.
  private static boolean isOurFault(JsonNode codes) {
    for (JsonNode code : codes) {
      if (code.asString("").endsWith("-input-secret")) {
        return true;
      }
    }
    return false;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
