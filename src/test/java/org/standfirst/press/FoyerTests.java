package org.standfirst.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.standfirst.readers.Doorkeeper.Entrance;

class FoyerTests {
  private static final Entrance FULL = new Entrance.Full(Duration.ofMillis(14_200));
  private final Server server = new Server(0);
  private final AtomicInteger prints = new AtomicInteger();
  private volatile Entrance entrance = new Entrance.Free();

  @BeforeEach
  void open() throws Exception {
    var foyer =
        new Foyer(
            List.of(path -> path.equals("/sign-in") ? entrance : new Entrance.Free()),
            after ->
                "Print %d: wait %s"
                    .formatted(prints.incrementAndGet(), after)
                    .getBytes(StandardCharsets.UTF_8));
    foyer.setHandler(new Inside());
    var bodyFirst = new BodyFirst();
    bodyFirst.setHandler(foyer);
    server.setHandler(bodyFirst);
    server.start();
  }

  @AfterEach
  void close() throws Exception {
    server.stop();
  }

  private static final class Inside extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      Content.Sink.write(response, true, "inside: " + Content.Source.asString(request), callback);
      return true;
    }
  }

  private HttpResponse<String> send(String method, String path, String form)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + server.getURI().getPort() + path))
              .method(method, BodyPublishers.ofString(form))
              .build(),
          BodyHandlers.ofString());
    }
  }

  @Test
  void a_form_comes_in_while_there_is_room() throws Exception {
    assertThat(send("POST", "/sign-in", "email=anna").body()).isEqualTo("inside: email=anna");
  }

  @Test
  void a_form_is_told_of_a_full_house_and_when_to_come_back() throws Exception {
    entrance = FULL;

    HttpResponse<String> told = send("POST", "/sign-in", "email=anna");

    assertThat(told.statusCode()).isEqualTo(503);
    assertThat(told.body()).isEqualTo("Print 1: wait PT14.2S");
    assertThat(told.headers().firstValue("Retry-After")).hasValue("15");
    assertThat(told.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void all_are_told_by_one_print_whatever_they_sent() throws Exception {
    entrance = FULL;

    String told = send("POST", "/sign-in", "email=anna").body();

    assertThat(send("POST", "/sign-in", "email=ben&password=x").body()).isEqualTo(told);
    assertThat(send("POST", "/sign-in", "x".repeat(100_000)).body()).isEqualTo(told);
    assertThat(send("POST", "/%73ign-in;a=b", "email=anna").body()).isEqualTo(told);
    assertThat(prints).hasValue(1);
  }

  @Test
  void whoever_comes_for_something_else_is_let_in() throws Exception {
    entrance = FULL;

    assertThat(send("GET", "/sign-in", "").body()).isEqualTo("inside: ");
    assertThat(send("POST", "/register", "email=anna").body()).isEqualTo("inside: email=anna");
  }
}
