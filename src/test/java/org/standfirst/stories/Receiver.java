package org.standfirst.stories;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// A program on this machine that webhooks call.
final class Receiver implements AutoCloseable {
  private final HttpServer server;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final AtomicInteger answer = new AtomicInteger(204);

  /// A call as it came in.
  record Heard(String path, String id, String timestamp, String signature, String body) {
    JsonNode json() {
      return Program.JSON.readTree(body);
    }
  }

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::hear);
    server.start();
  }

  private void hear(HttpExchange exchange) throws IOException {
    int status = answer.get();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    heard.add(
        new Heard(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("webhook-id"),
            exchange.getRequestHeaders().getFirst("webhook-timestamp"),
            exchange.getRequestHeaders().getFirst("webhook-signature"),
            body));
    exchange.getResponseHeaders().set("Location", "/elsewhere");
    exchange.getResponseHeaders().set("Set-Cookie", "kept=never");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  /// What calls are answered from now on.
  void answer(int status) {
    answer.set(status);
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/hook";
  }

  /// The next call, for which it waits.
  Heard next() throws InterruptedException {
    Heard next = heard.poll(30, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nobody called within half a minute");
    }
    return next;
  }

  /// Whether nothing has been heard that wasn't asked for.
  boolean isSilent() {
    return heard.isEmpty();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
