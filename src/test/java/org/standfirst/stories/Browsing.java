package org.standfirst.stories;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A browser without JavaScript, in as few words as a story needs: it keeps cookies, and follows no
/// redirect by itself.
final class Browsing {
  /// HTTP/1.1 as every browser speaks it here: a client that asks for an upgrade gets no copy from
  /// the press's memory, and its stories would tell nothing of those.
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final String network = network();
  private final String address;

  /// In the newsroom that runs for all stories.
  Browsing() {
    this(RunningNewsroom.address());
  }

  /// In another newsroom.
  ///
  /// @param address without a slash at the end
  Browsing(String address) {
    this.address = address;
  }

  /// An answer, and its page.
  record Page(int status, HttpResponse<String> answer) {
    Document html() {
      return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    String body() {
      return answer.body();
    }

    String header(String name) {
      return answer.headers().firstValue(name).orElse("");
    }
  }

  /// An address in a network that nobody else comes from.
  static String network() {
    int number = NUMBER.incrementAndGet();
    return "10.%d.%d.1".formatted(number / 250, number % 250);
  }

  Page get(String path) {
    return send(request(path).GET());
  }

  Page get(String path, String header, String value) {
    return send(request(path).header(header, value).GET());
  }

  /// Asks for the headers alone.
  Page head(String path) {
    return send(request(path).HEAD());
  }

  Page post(String path, String... fields) {
    String form =
        IntStream.range(0, fields.length / 2)
            .mapToObj(i -> encode(fields[2 * i]) + "=" + encode(fields[2 * i + 1]))
            .collect(Collectors.joining("&"));
    return postRaw(path, form, "same-origin");
  }

  /// Posts a form as it stands, from a page of that site.
  Page postRaw(String path, String form, String site) {
    return postAs(path, "application/x-www-form-urlencoded", form, site);
  }

  /// Posts whatever it may be, from a page of that site.
  Page postAs(String path, String type, String form, String site) {
    return send(
        request(path)
            .header("Content-Type", type)
            .header("Sec-Fetch-Site", site)
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /// Posts JSON as a page's script does.
  Page postJson(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /// Posts pictures as a form does.
  Page upload(String path, Map<String, byte[]> files) {
    return upload(path, "pictures", files);
  }

  /// Posts files of a field as a form does.
  Page upload(String path, String field, Map<String, byte[]> files) {
    String boundary = "----standfirst";
    var body = new ByteArrayOutputStream();
    files.forEach((name, content) -> {
      body.writeBytes(
          """
          --%s\r
          Content-Disposition: form-data; name="%s"; filename="%s"\r
          Content-Type: application/octet-stream\r
          \r
          """
              .formatted(boundary, field, name)
              .getBytes(StandardCharsets.UTF_8));
      body.writeBytes(content);
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    });
    body.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /// Goes where an answer sends it.
  Page follow(Page page) {
    String location = page.header("Location");
    return get(URI.create(location).getRawPath());
  }

  Map<String, String> cookies() {
    return cookies;
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).header("X-Forwarded-For", network);
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
      HttpResponse<String> answer =
          HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return new Page(answer.statusCode(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    int equals = cookie.indexOf('=');
    int end = cookie.indexOf(';');
    String value = cookie.substring(equals + 1, end < 0 ? cookie.length() : end);
    if (value.isEmpty() || cookie.contains("Max-Age=0")) {
      cookies.remove(cookie.substring(0, equals));
    } else {
      cookies.put(cookie.substring(0, equals), value);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
