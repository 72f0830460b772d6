package org.standfirst.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A line to live coverage, as a page's script holds it open.
final class OpenLine implements AutoCloseable {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final HttpResponse<InputStream> answer;

  /// @param headers names and values
  OpenLine(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      answer = client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    if (status() == 200) {
      Thread.ofVirtual().start(this::listen);
    }
  }

  private void listen() {
    try (var lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard.add(line);
      }
    } catch (IOException _) {
      // it was closed
    }
    heard.add("end");
  }

  int status() {
    return answer.statusCode();
  }

  String header(String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /// The next line that begins so, within some seconds.
  String next(String beginning) {
    try {
      String line = heard.poll(5, TimeUnit.SECONDS);
      while (line != null && !line.startsWith(beginning)) {
        line = heard.poll(5, TimeUnit.SECONDS);
      }
      return line == null ? "nothing" : line;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// All that was said and not asked for yet.
  List<String> rest() {
    return List.copyOf(heard);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
