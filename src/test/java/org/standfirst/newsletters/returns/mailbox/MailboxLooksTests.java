package org.standfirst.newsletters.returns.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.newsletters.returns.Outgone;

class MailboxLooksTests {
  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_IMAP));

  private final Outgone paper = new Outgone();
  private final MailboxTurn turn = new MailboxTurn(paper.source);

  private static GreenMailUser user() {
    return MAIL.setUser("bounces@lamplighter.example", "bounces", "Lamp7x-light");
  }

  private void look() {
    new MailboxLooks(settings(), turn, paper.takingIn()).round();
  }

  private static ReturnMailboxSettings settings() {
    return new ReturnMailboxSettings(
        "localhost",
        MAIL.getImap().getPort(),
        "bounces",
        "Lamp7x-light",
        null,
        false,
        false,
        "INBOX",
        "Taken in",
        Duration.ofMinutes(1),
        Duration.ofSeconds(10));
  }

  private void comes(String to, String text) throws Exception {
    var mail =
        new MimeMessage(
            GreenMailUtil.getSession(MAIL.getImap().getServerSetup()),
            new ByteArrayInputStream(
                ("From: MAILER-DAEMON@mx.example\r\nTo: "
                        + to
                        + "\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n"
                        + text)
                    .getBytes(StandardCharsets.UTF_8)));
    user().deliver(mail);
  }

  private int many(String folder) throws Exception {
    return Objects.requireNonNull(MAIL.getManagers().getImapHostManager().getFolder(user(), folder))
        .getMessageCount();
  }

  @Test
  void what_lies_in_the_mailbox_is_taken_in_and_put_away() throws Exception {
    long copy = paper.send("anna@reader.example");
    comes(paper.returnPath(copy), "<anna@reader.example>: 550 5.1.1 User unknown");
    comes("bounces@lamplighter.example", "Good morning");

    look();

    assertThat(paper.kind(copy)).startsWith("hard");
    assertThat(paper.rows()).isEqualTo(2);
    assertThat(many("INBOX")).isZero();
    assertThat(many("Taken in")).isEqualTo(2);
  }

  @Test
  void one_node_looks_at_a_time() throws Exception {
    comes("bounces@lamplighter.example", "Good morning");
    try (MailboxTurn.Held held = turn.take()) {
      assertThat(held).isNotNull();
      look();
      assertThat(paper.rows()).isZero();
    }
    look();
    assertThat(paper.rows()).isEqualTo(1);
  }

  @Test
  void what_was_taken_in_and_not_put_away_counts_once() throws Exception {
    long copy = paper.send("anna@reader.example");
    String words = "<anna@reader.example>: 550 5.1.1 User unknown";
    comes(paper.returnPath(copy), words);
    look();
    comes(paper.returnPath(copy), words);

    look();

    assertThat(paper.rows()).isEqualTo(1);
    assertThat(many("INBOX")).isZero();
  }

  @Test
  void a_server_that_is_away_is_asked_again_later() {
    var settings = settings();
    var gone =
        new MailboxLooks(
            new ReturnMailboxSettings(
                "localhost",
                1,
                settings.user(),
                settings.password(),
                null,
                false,
                false,
                "INBOX",
                "Taken in",
                Duration.ofMinutes(1),
                Duration.ofSeconds(2)),
            turn,
            paper.takingIn());

    gone.round();

    assertThat(paper.rows()).isZero();
  }
}
