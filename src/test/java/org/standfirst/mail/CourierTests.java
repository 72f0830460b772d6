package org.standfirst.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;
import org.standfirst.database.Announcements;
import org.standfirst.database.StartRefused;
import org.standfirst.site.PaperSettings;

class CourierTests {
  private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");
  private static final PaperSettings PAPER =
      new PaperSettings(
          URI.create("https://www.lamplighter.example"),
          new PaperSettings.Paper(
              "The Lamplighter", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "", ""));
  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private final DataSource source = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(source);
  private final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(source));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static Clock at(Duration later) {
    return Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
  }

  private Outbox outbox(MailRoute route) {
    return new Outbox(new Letters(sql, PAPER, at(Duration.ZERO)), route, announcements());
  }

  private Announcements announcements() {
    return new Announcements(sql);
  }

  private Courier courier(int port, Duration later) throws Exception {
    var settings =
        new MailSettings(
            null,
            new MailSettings.Smtp(
                "127.0.0.1", port, null, "", null, false, false, 1, Duration.ofSeconds(5)));
    Clock clock = at(later);
    return new Courier(
        new Letters(sql, PAPER, clock),
        new Smtp(settings, PAPER),
        clock,
        settings,
        announcements());
  }

  private static Letter letter(String subject) {
    return new Letter(
        new Recipient("anna@example.org", "Anna Žiemelytė"),
        subject,
        "Plain – words",
        "<p>Laid out – words</p>",
        "test");
  }

  private Map<String, @Nullable Object> row() {
    return sql.sql("SELECT state, reason, text, attempts, due_at FROM letters").query().singleRow();
  }

  @Test
  void a_letter_reaches_the_server_with_its_headers() throws Exception {
    outbox(MailRoute.SMTP).post(letter("Please confirm – now\r\nBcc: ben@example.org"));
    courier(server.getSmtp().getPort(), Duration.ZERO).round();

    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("Please confirm – now Bcc: ben@example.org");
    assertThat(message.getRecipients(Message.RecipientType.BCC)).isNull();
    assertThat(message.getFrom()[0].toString())
        .isEqualTo("The Lamplighter <readers@www.lamplighter.example>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("Message-ID")[0]).endsWith("@www.lamplighter.example>");
    assertThat(message.getSentDate()).isEqualTo(NOON);
    assertThat(message.getContentType()).startsWith("multipart/alternative");
    assertThat(row()).containsEntry("state", "sent").containsEntry("text", "");
  }

  @Test
  void a_letter_of_a_transaction_that_fails_is_never_sent() throws Exception {
    transactions.executeWithoutResult(status -> {
      outbox(MailRoute.SMTP).post(letter("Never"));
      status.setRollbackOnly();
    });
    courier(server.getSmtp().getPort(), Duration.ZERO).round();

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void letters_wait_for_a_server_that_is_away_and_go_out_when_it_is_back() throws Exception {
    int nobody;
    try (var socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    outbox(MailRoute.SMTP).post(letter("Later"));
    courier(nobody, Duration.ZERO).round();

    assertThat(row()).containsEntry("state", "waiting").containsEntry("attempts", 1);

    courier(server.getSmtp().getPort(), Duration.ofSeconds(30)).round();
    assertThat(server.getReceivedMessages()).isEmpty();

    courier(server.getSmtp().getPort(), Duration.ofSeconds(61)).round();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void after_three_days_a_letter_is_given_up_with_the_reason() throws Exception {
    int nobody;
    try (var socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    outbox(MailRoute.SMTP).post(letter("Too late"));
    courier(nobody, Duration.ofDays(3)).round();

    assertThat(row()).containsEntry("state", "given_up").containsEntry("text", "");
    assertThat((String) row().get("reason")).contains("127.0.0.1");
  }

  @ParameterizedTest
  @CsvSource({
    "550 5.1.1 no such person here, given_up",
    "450 4.2.1 the box is busy, waiting",
    "530 5.7.0 authentication required, waiting"
  })
  void what_the_server_answers_decides(String reply, String state) throws Exception {
    try (var refusing = new RefusingServer(reply)) {
      outbox(MailRoute.SMTP).post(letter("Refused"));
      courier(refusing.port(), Duration.ZERO).round();

      assertThat(row()).containsEntry("state", state);
      assertThat((String) row().get("reason")).contains(reply.substring(4, 9));
    }
  }

  @Test
  void one_letter_is_carried_by_one_courier() {
    outbox(MailRoute.SMTP).post(letter("Once"));
    var letters = new Letters(sql, PAPER, at(Duration.ZERO));

    assertThat(letters.claim()).isNotNull();
    assertThat(letters.claim()).isNull();
    assertThat(new Letters(sql, PAPER, at(Duration.ofMinutes(6))).claim()).isNotNull();
  }

  @Test
  void the_pause_between_tries_grows_up_to_four_hours() {
    assertThat(List.of(Courier.pauseAfter(1), Courier.pauseAfter(2), Courier.pauseAfter(5)))
        .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(16));
    assertThat(Courier.pauseAfter(1000)).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void letters_for_the_mailbox_are_kept_and_never_sent() throws Exception {
    outbox(MailRoute.MAILBOX).post(letter("Kept"));
    courier(server.getSmtp().getPort(), Duration.ZERO).round();

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(row()).containsEntry("state", "kept").containsEntry("text", "Plain – words");
  }

  @Test
  void settled_letters_are_forgotten_and_waiting_ones_are_not() {
    outbox(MailRoute.MAILBOX).post(letter("Old"));
    outbox(MailRoute.SMTP).post(letter("Waiting"));

    assertThat(new Letters(sql, PAPER, at(Duration.ZERO)).forgetSettledBefore(NOON.plusSeconds(1)))
        .isEqualTo(1);
    assertThat(row()).containsEntry("state", "waiting");
  }

  @Test
  void a_month_counts_from_when_a_letter_was_settled() throws Exception {
    outbox(MailRoute.SMTP).post(letter("Sent late"));
    courier(server.getSmtp().getPort(), Duration.ofDays(2)).round();
    var letters = new Letters(sql, PAPER, at(Duration.ZERO));

    assertThat(letters.forgetSettledBefore(NOON.plus(Duration.ofDays(1)))).isZero();
    assertThat(letters.forgetSettledBefore(NOON.plus(Duration.ofDays(3)))).isEqualTo(1);
  }

  @Test
  void letters_that_nobody_takes_in_three_days_lose_their_words() {
    outbox(MailRoute.NOWHERE).post(letter("Nobody sends"));
    Clock later = at(Duration.ofDays(3).plusSeconds(1));
    new LettersSweep(new Letters(sql, PAPER, later), later).sweep();

    assertThat(row()).containsEntry("state", "given_up").containsEntry("text", "");
    assertThat((String) row().get("reason")).isEqualTo("no SMTP server took it in time");
  }

  @Test
  void a_password_file_that_is_not_there_is_said_at_the_start_in_one_sentence() {
    var settings =
        new MailSettings(
            null,
            new MailSettings.Smtp(
                "127.0.0.1",
                25,
                "anna",
                "",
                Path.of("no-such-file"),
                false,
                false,
                1,
                Duration.ofSeconds(5)));

    assertThatThrownBy(() -> new Smtp(settings, PAPER))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("standfirst.mail.smtp.password-file names no-such-file");
  }

  /// An SMTP server that answers every recipient alike.
  private static final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0);

    RefusingServer(String reply) throws IOException {
      Thread.ofVirtual().start(() -> serve(reply));
    }

    int port() {
      return socket.getLocalPort();
    }

    private void serve(String reply) {
      try (Socket client = socket.accept();
          var in =
              new BufferedReader(
                  new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
        say(client, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          say(client, line.startsWith("RCPT") ? reply : "250 fine");
        }
      } catch (IOException _) {
        // the client has hung up
      }
    }

    private static void say(Socket client, String words) throws IOException {
      client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
