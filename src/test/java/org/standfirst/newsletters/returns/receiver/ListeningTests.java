package org.standfirst.newsletters.returns.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.standfirst.newsletters.returns.Outgone;

class ListeningTests {
  private final Outgone paper = new Outgone();

  @Test
  void a_mail_server_hands_a_bounce_on_and_it_counts() throws Exception {
    long copy = paper.send("anna@reader.example");
    var doors = new ReturnedMailDoors(paper.addresses(), paper.takingIn());
    var listening =
        new Listening(
            new ReceiverSettings(
                0, "127.0.0.1", DataSize.ofMegabytes(1), Duration.ofSeconds(10), 5),
            doors,
            paper.addresses());
    listening.start();
    try (Caller caller = new Caller(listening.port())) {
      caller.say("LHLO mx.example");
      caller.say("MAIL FROM:<>");
      assertThat(caller.say("RCPT TO:<bounce+1.00000000000000000000@returns.lamplighter.example>"))
          .startsWith("550");
      assertThat(caller.say("RCPT TO:<Complaints@Returns.Lamplighter.example>")).startsWith("250");
      caller.say("RSET");
      caller.say("MAIL FROM:<>");
      assertThat(caller.say("RCPT TO:<" + paper.returnPath(copy).toUpperCase(Locale.ROOT) + ">"))
          .startsWith("250");
      caller.say("DATA");
      assertThat(caller.say("From: mailer-daemon@mx.example\r\n\r\n550 5.1.1 User unknown\r\n."))
          .startsWith("250");
      assertThat(paper.kind(copy)).startsWith("hard 5.1.1");
      assertThat(paper.rows()).isEqualTo(1);
    } finally {
      listening.stop();
    }
  }
}
