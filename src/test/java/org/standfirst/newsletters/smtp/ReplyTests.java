package org.standfirst.newsletters.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;

class ReplyTests {
  @Test
  void the_status_is_told_apart_from_the_words() throws IOException {
    assertThat(read("550 5.1.1 No such user\r\n"))
        .isEqualTo(new Reply(550, "5.1.1", "No such user"));
    assertThat(read("550 5.1.123\r\n")).isEqualTo(new Reply(550, "5.1.123", ""));
    assertThat(read("250\r\n")).isEqualTo(new Reply(250, "", ""));
    assertThat(read("250 2.0.0\tOk\n")).isEqualTo(new Reply(250, "", "2.0.0 Ok"));
    assertThat(read("550 4.1.1 Whose?\r\n")).isEqualTo(new Reply(550, "", "4.1.1 Whose?"));
    assertThat(read("550 5.1 Half\r\n")).isEqualTo(new Reply(550, "", "5.1 Half"));
    assertThat(read("550 10.0.0.1 is listed\r\n"))
        .isEqualTo(new Reply(550, "", "10.0.0.1 is listed"));
  }

  @Test
  void many_lines_are_one_reply() throws IOException {
    assertThat(read("550-5.7.1 First\r\n550-5.7.1\r\n550 5.7.1 last\r\n"))
        .isEqualTo(new Reply(550, "5.7.1", "First last"));
  }

  @Test
  void odd_characters_are_left_out_and_many_words_cut() throws IOException {
    assertThat(read("250 a\tb\u0007c\u202Ed ü\r\n").words()).isEqualTo("a b c d ü");
    assertThat(read("250 " + "x".repeat(5000) + "\r\n").words()).hasSize(500);
  }

  @Test
  void replies_are_read_however_they_are_cut() throws IOException {
    byte[] bytes = "250-one\r\n250 two\r\n354 three\r\n".repeat(3000).getBytes(UTF_8);
    for (int size : List.of(1, 7, 1000, 16384, 100_000)) {
      InputStream in = cut(bytes, size);
      var replies = new Replies();
      for (int i = 0; i < 3000; i++) {
        assertThat(replies.next(in)).isEqualTo(250);
        assertThat(replies.reply().words()).isEqualTo("one two");
        assertThat(replies.next(in)).isEqualTo(354);
      }
      assertThat(replies.pending()).isFalse();
      assertThatThrownBy(() -> replies.next(in)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatever_is_sent_is_a_reply_or_an_end() {
    Fuzz.bytes(
        List.of("250-sink\r\n250-SIZE 10\r\n250 AUTH PLAIN\r\n", "550 5.1.1 No\r\n", "354 \r\n"),
        bytes -> {
          var replies = new Replies();
          InputStream in = new ByteArrayInputStream(bytes);
          try {
            while (true) {
              assertThat(replies.next(in)).isBetween(200, 599);
              assertThat(replies.reply().words())
                  .hasSizeLessThanOrEqualTo(500)
                  .doesNotContain("\n");
              Offers.of(replies.lines());
            }
          } catch (IOException _) {
            // an end
          }
        });
  }

  private static Reply read(String bytes) throws IOException {
    var replies = new Replies();
    replies.next(new ByteArrayInputStream(bytes.getBytes(UTF_8)));
    return replies.reply();
  }

  private static InputStream cut(byte[] bytes, int size) {
    var whole = new ByteArrayInputStream(bytes);
    return new InputStream() {
      @Override
      public int read() {
        return whole.read();
      }

      @Override
      public int read(byte[] into, int from, int length) {
        return whole.read(into, from, Math.min(size, length));
      }
    };
  }
}
