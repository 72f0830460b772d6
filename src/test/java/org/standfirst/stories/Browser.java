package org.standfirst.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A person's browser without scripts: it keeps cookies, follows nothing by itself and comes from a
/// network of its own.
final class Browser {
  private static final AtomicInteger NETWORK = new AtomicInteger();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final String origin;
  private final String network;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Browser(int port) {
    int number = NETWORK.incrementAndGet();
    this.origin = "http://localhost:" + port;
    this.network = "10.%d.%d.%d".formatted(number >> 16, (number >> 8) & 255, number & 255);
  }

  /// An answer.
  record Page(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    Document document() {
      return Jsoup.parse(response.body());
    }

    String text() {
      return document().text();
    }
  }

  Page get(String path) {
    return send(request(path).GET());
  }

  Page post(String path, Map<String, String> fields) {
    return postRaw(
        path,
        fields.entrySet().stream()
            .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&")));
  }

  Page postRaw(String path, String body) {
    return send(
        request(path)
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
  }

  Page postFrom(String site, String path) {
    return send(
        request(path)
            .header("Sec-Fetch-Site", site)
            .POST(HttpRequest.BodyPublishers.ofString("")));
  }

  String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  void carry(String name, String value) {
    cookies.put(name, value);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path)).header("X-Forwarded-For", network);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(each -> each.getKey() + "=" + each.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      response.headers().allValues("set-cookie").forEach(this::keep);
      return new Page(response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    String pair = cookie.substring(0, (cookie + ";").indexOf(';'));
    int equals = pair.indexOf('=');
    if (cookie.contains("Max-Age=0")) {
      cookies.remove(pair.substring(0, equals));
    } else {
      cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
