package org.standfirst.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

class HeadersTests {
  /// Answers with headers and a body, as the press does.
  private static final class Answering extends Handler.Abstract {
    private final Headers headers;

    Answering(Headers headers) {
      this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      headers.addTo(response.getHeaders());
      response.getHeaders().add("ETag", "\"tag\"");
      response.write(true, BufferUtil.toBuffer("words"), callback);
      return true;
    }
  }

  private static HttpHeaders sent(Map<String, String> values) throws Exception {
    var server = new Server(0);
    server.setHandler(new Answering(new Headers(values)));
    server.start();
    try (var client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://localhost:" + server.getURI().getPort());
      var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      assertThat(answer.body()).isEqualTo("words");
      return answer.headers();
    } finally {
      server.stop();
    }
  }

  @Test
  void headers_encoded_together_are_each_there_once_and_nothing_else() throws Exception {
    Map<String, String> values =
        Map.of(
            "Content-Type", "text/html;charset=utf-8",
            "Cache-Control", "private, no-cache",
            "Content-Security-Policy", "default-src 'none'; style-src 'self'");

    HttpHeaders headers = sent(values);

    values.forEach((name, value) -> assertThat(headers.allValues(name)).containsExactly(value));
    assertThat(headers.allValues("Content-Length")).containsExactly("5");
    assertThat(headers.map().keySet())
        .containsExactlyInAnyOrder(
            "cache-control",
            "content-length",
            "content-security-policy",
            "content-type",
            "date",
            "etag",
            "server");
  }

  @Test
  void no_headers_are_no_lines() throws Exception {
    assertThat(sent(Map.of()).map()).containsOnlyKeys("content-length", "date", "etag", "server");
  }
}
