package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// More forms than the site has places for, none of them ever finished.
class SlowFormStories {
  private static final int FORMS = 600;
  private static final String FORM = "application/x-www-form-urlencoded";

  @Test
  @Timeout(60)
  void forms_that_come_in_drops_keep_nobody_from_reading_or_signing_in() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < FORMS; i++) {
        String length = i % 2 == 0 ? "Content-Length: 30000" : "Transfer-Encoding: chunked";
        slow.add(begin(FORM, length));
      }
      for (int round = 0; round < 3; round++) {
        for (Socket each : slow) {
          each.getOutputStream().write(drop(100));
        }
        long before = System.nanoTime();
        var reader = new Browsing();
        assertThat(reader.get("/").status()).isEqualTo(200);
        assertThat(reader.get("/sign-in").status()).isEqualTo(200);
        assertThat(reader.post("/sign-in", "email", "").status()).isEqualTo(422);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
      }
    } finally {
      for (Socket each : slow) {
        each.close();
      }
    }
  }

  /// Else it would hold a place for as long as its sender likes.
  @ParameterizedTest
  @CsvSource({FORM + ", 30000000", "multipart/form-data; boundary=x, 10000000"})
  void what_is_far_too_much_is_refused_before_it_has_come(String type, int length)
      throws IOException {
    try (Socket slow = begin(type, "Content-Length: " + length)) {
      slow.setSoTimeout(10_000);
      byte[] answer = slow.getInputStream().readNBytes("HTTP/1.1 413".length());
      assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
  }

  private static Socket begin(String type, String length) throws IOException {
    URI site = RunningNewsroom.at("/");
    var socket = new Socket(site.getHost(), site.getPort());
    String head =
        """
        POST /sign-in HTTP/1.1
        Host: %s
        Sec-Fetch-Site: same-origin
        Content-Type: %s
        %s

        """
            .formatted(site.getAuthority(), type, length)
            .replace("\n", "\r\n");
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(drop(4_000));
    return socket;
  }

  /// A chunk of that size; as good as any other bytes where the length was said.
  private static byte[] drop(int bytes) {
    String chunk = Integer.toHexString(bytes) + "\r\n" + "a".repeat(bytes) + "\r\n";
    return chunk.getBytes(StandardCharsets.US_ASCII);
  }
}
