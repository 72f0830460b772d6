package org.standfirst.newsletters.returns.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Fuzz;

class StrangeInputTests {
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final int TEN_MEGABYTES = 10_000_000;

  @Test
  void whatever_is_sent_is_read_as_something() throws IOException {
    List<String> samples =
        Sample.all().stream().map(each -> new String(each.mail(), StandardCharsets.UTF_8)).toList();

    Fuzz.bytes(samples, mail -> assertThat(Reports.in(mail, "")).isNotEmpty().hasSizeLessThan(200));
  }

  @Test
  void ten_megabytes_of_noise_are_read_soon() {
    byte[] noise = new byte[TEN_MEGABYTES];
    new Random(4711).nextBytes(noise);

    assertTimeout(SOON, () -> assertThat(Reports.in(noise, "")).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "a@",
        "a@b.example ",
        "a@b.example:\n",
        "<a@b.example>:\n550 5.1.1 unknown\n",
        ">",
        "\n",
        "\r\n",
        ":",
        "a: b\n",
        "a:\n ",
        "=?utf-8?q?=41?= ",
        "=?",
        "--b\n",
        "--b\n\n",
        "--b--\n",
        "Message-ID: <a@b>\n",
        "5.1.1 ",
        "550 ",
        "550-",
        "<b>",
        "<div>",
        "&amp;",
        "\\x{FC}",
        "+2B",
        "bounce+a.b",
        "bounce+",
        "\u0000"
      })
  void much_of_one_thing_is_read_soon(String thing) {
    String much = thing.repeat(TEN_MEGABYTES / thing.length());
    for (String start :
        List.of(
            "",
            "Subject: failure notice\nFrom: <>\n\n",
            "From: mailer-daemon@x.example\nContent-Type: text/html\n\n",
            "Content-Type: multipart/report; boundary=b\n\n",
            "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n",
            "From: mailer-daemon@x.example\nTo: ",
            "Content-Type: text/plain; boundary=")) {
      byte[] mail = (start + much).getBytes(StandardCharsets.UTF_8);

      assertTimeout(SOON, () -> assertThat(Reports.in(mail, "")).isNotEmpty());
    }
  }

  @Test
  void parts_within_parts_are_followed_only_so_far() {
    var mail = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    byte[] deep = mail.toString().getBytes(StandardCharsets.UTF_8);
    byte[] mails =
        "Content-Type: message/rfc822\n\n".repeat(30_000).getBytes(StandardCharsets.UTF_8);

    assertTimeout(SOON, () -> assertThat(Reports.in(deep, "")).isNotEmpty());
    assertTimeout(SOON, () -> assertThat(Reports.in(mails, "")).isNotEmpty());
  }
}
