package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.standfirst.stories.Browsing.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that reads by a key.
final class Program {
  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  final String key;
  private final String network = Browsing.network();

  private Program(String key) {
    this.key = key;
  }

  /// One with a key that an administrator has just made for it.
  static Program reading(Someone administrator, String reads) {
    Page made = administrator.browser.post("/newsroom/api-keys", "name", "Tests", "reads", reads);
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    return new Program(made.html().select("code.secret").getFirst().text());
  }

  /// One that sends whatever it has for a key.
  static Program with(String key) {
    return new Program(key);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(RunningNewsroom.address() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("X-Forwarded-For", network);
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// What is found at that path.
  JsonNode read(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /// The path of an address that an answer gave, whatever origin is configured.
  static String path(JsonNode address) {
    URI uri = URI.create(address.asString());
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
