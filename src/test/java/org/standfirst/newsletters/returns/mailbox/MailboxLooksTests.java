package org.standfirst.newsletters.returns.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags.Flag;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    return settings(MAIL.getImap().getPort());
  }

  private static ReturnMailboxSettings settings(int port) {
    return new ReturnMailboxSettings(
        "localhost",
        port,
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
    return folder(folder).getMessageCount();
  }

  private static MailFolder folder(String name) {
    return Objects.requireNonNull(MAIL.getManagers().getImapHostManager().getFolder(user(), name));
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

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_mail_that_can_not_be_had_is_let_lie_and_holds_up_no_other(boolean hangingUp)
      throws Exception {
    long copy = paper.send("anna@reader.example");
    comes("bounces@lamplighter.example", "Not this one");
    comes(paper.returnPath(copy), "<anna@reader.example>: 550 5.1.1 User unknown");
    try (var server = new ObstinateServer(MAIL.getImap().getPort(), hangingUp)) {
      var looks = new MailboxLooks(settings(server.port()), turn, paper.takingIn());

      for (int i = 0; i < 4; i++) {
        looks.round();
      }

      assertThat(paper.kind(copy)).startsWith("hard");
      assertThat(many("INBOX")).isEqualTo(1);
      assertThat(folder("INBOX").getMessages().getFirst().getFlags().contains(Flag.FLAGGED))
          .isTrue();
    }
  }

  @Test
  void however_many_there_are_one_look_takes_them_in() throws Exception {
    for (int i = 0; i < 105; i++) {
      comes("bounces@lamplighter.example", "Good morning " + i);
    }

    look();

    assertThat(paper.rows()).isEqualTo(105);
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
