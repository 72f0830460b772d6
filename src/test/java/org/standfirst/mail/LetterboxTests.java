package org.standfirst.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.site.PaperSettings;

class LetterboxTests {
  private static final PaperSettings PAPER =
      new PaperSettings(
          URI.create("https://www.lamplighter.example"),
          new PaperSettings.Paper("", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "", ""));
  private final Letters letters =
      new Letters(
          JdbcClient.create(TestDatabase.fresh()),
          PAPER,
          Clock.fixed(Instant.parse("2026-02-09T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void a_finished_mail_is_kept_with_its_words_and_its_layout() {
    String message =
        """
        From: The Lamplighter <readers@www.lamplighter.example>
        To: Anna <anna@readers.example>
        Subject: =?UTF-8?Q?Morning_=E2=80=93_now?=
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Plain =E2=80=93 words
        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>Laid out =E2=80=93 words</p>
        --b--
        """;

    assertThat(new Letterbox(letters).drop("anna@readers.example", wire(message))).isTrue();

    Letters.Row kept = Objects.requireNonNull(letters.kept(1));
    assertThat(kept.subject()).isEqualTo("Morning – now");
    assertThat(kept.text().strip()).isEqualTo("Plain – words");
    assertThat(kept.html().strip()).isEqualTo("<p>Laid out – words</p>");
  }

  @Test
  void what_nobody_could_be_sent_is_not_kept() {
    assertThat(new Letterbox(letters).drop("no address", wire("Subject: x\n\nx\n"))).isFalse();
  }

  private static byte[] wire(String message) {
    return message.replace("\n", "\r\n").getBytes(UTF_8);
  }
}
