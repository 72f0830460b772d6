package org.standfirst.readers.robots;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Stands in for a third party's verify address. It knows each token once, as they do.
public final class StandIn implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> opinions = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile int status = 200;

  public StandIn() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/siteverify", this::answer);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/siteverify");
  }

  /// What it will say of a token, once.
  public void expect(String token, String opinion) {
    opinions.put(token, opinion);
  }

  /// What it was asked, each a form.
  public List<String> asked() {
    return asked;
  }

  void fail(int with) {
    status = with;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(form);
    String token =
        URLDecoder.decode(
            form.substring(form.indexOf("response=") + "response=".length()),
            StandardCharsets.UTF_8);
    String opinion = opinions.remove(token);
    byte[] words =
        (opinion == null
                ? "{\"success\": false, \"error-codes\": [\"timeout-or-duplicate\"]}"
                : opinion)
            .getBytes(StandardCharsets.UTF_8);
    if (status == 302) {
      exchange.getResponseHeaders().add("Location", "/elsewhere");
    }
    exchange.sendResponseHeaders(status, words.length);
    exchange.getResponseBody().write(words);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
