package org.standfirst.newsletters.returns.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ReceiverTests {
  private final List<String> kept = Collections.synchronizedList(new ArrayList<>());
  private final Receiver receiver =
      new Receiver(
          new ReceiverSettings(0, "127.0.0.1", DataSize.ofBytes(2_000), Duration.ofSeconds(2), 3),
          new Doors() {
            @Override
            public boolean isOurs(String recipient) {
              return recipient.endsWith("@returns.example");
            }

            @Override
            public void take(byte[] mail, String recipient) {
              if (recipient.startsWith("broken")) {
                throw new IllegalStateException("the database is away");
              }
              kept.add(recipient + ": " + new String(mail, StandardCharsets.ISO_8859_1));
            }
          },
          "returns.example");

  @BeforeEach
  void open() {
    receiver.start(0);
  }

  @AfterEach
  void close() {
    receiver.stop();
  }

  private Caller call() throws IOException {
    return new Caller(receiver.port());
  }

  @Test
  void a_mail_is_taken_by_smtp() throws IOException {
    try (Caller caller = call()) {
      assertThat(caller.say("EHLO mx.example")).isEqualTo("250 SIZE 2000");
      assertThat(caller.say("MAIL FROM:<> SIZE=30 BODY=8BITMIME")).startsWith("250");
      assertThat(caller.say("RCPT TO:<one@returns.example>")).startsWith("250 2.1.5");
      assertThat(caller.say("DATA")).startsWith("354");
      assertThat(caller.say("Subject: \u00e4\r\n\r\n..dot\r\n.")).isEqualTo("250 2.0.0 Kept");
      assertThat(caller.say("QUIT")).startsWith("221");
      assertThat(caller.read()).isEmpty();
    }
    assertThat(kept).containsExactly("one@returns.example: Subject: \u00e4\r\n\r\n.dot\r\n");
  }

  @Test
  void by_lmtp_each_recipient_is_answered_for_alone() throws IOException {
    try (Caller caller = call()) {
      caller.say("LHLO mx.example");
      caller.send(
          """
          MAIL FROM:<>
          RCPT TO:<one@returns.example>
          RCPT TO:<broken@returns.example>
          RCPT TO:<stranger@elsewhere.example>
          RCPT TO:<two@returns.example>
          DATA
          """
              .replace("\n", "\r\n"));
      List<String> answers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        answers.add(caller.read().substring(0, 3));
      }
      assertThat(answers).containsExactly("250", "250", "250", "550", "250", "354");
      caller.send("Hello\r\n.\r\n");
      assertThat(List.of(caller.read(), caller.read(), caller.read()))
          .containsExactly(
              "250 2.0.0 Kept", "451 4.3.0 Not now, please try again", "250 2.0.0 Kept");
    }
    assertThat(kept).hasSize(2);
  }

  @Test
  void whoever_names_a_recipient_again_and_again_has_the_mail_taken_once() throws IOException {
    try (Caller caller = call()) {
      caller.say("LHLO mx.example");
      caller.say("MAIL FROM:<>");
      for (int i = 0; i < 3; i++) {
        caller.say("RCPT TO:<one@returns.example>");
      }
      caller.say("DATA");
      caller.send("Hello\r\n.\r\n");
      assertThat(List.of(caller.read(), caller.read(), caller.read()))
          .containsOnly("250 2.0.0 Kept");
    }
    assertThat(kept).hasSize(1);
  }

  @Test
  void what_could_not_be_kept_comes_again() throws IOException {
    try (Caller caller = call()) {
      caller.say("EHLO mx.example");
      caller.say("MAIL FROM:<>");
      caller.say("RCPT TO:<broken@returns.example>");
      caller.say("DATA");
      assertThat(caller.say("Hello\r\n.")).startsWith("451");
      assertThat(caller.say("NOOP")).startsWith("250");
    }
  }

  @Test
  void nobody_else_has_mail_here() throws IOException {
    try (Caller caller = call()) {
      caller.say("EHLO mx.example");
      caller.say("MAIL FROM:<ben@reader.example>");
      for (String recipient :
          List.of("<anna@reader.example>", "<>", "<@returns.example:anna@reader.example>")) {
        assertThat(caller.say("RCPT TO:" + recipient)).startsWith("5");
      }
      assertThat(caller.say("DATA")).startsWith("503");
    }
  }

  @Test
  void what_is_too_much_is_refused_and_the_next_taken() throws IOException {
    try (Caller caller = call()) {
      caller.say("EHLO mx.example");
      assertThat(caller.say("MAIL FROM:<> SIZE=999999")).startsWith("552");
      caller.say("MAIL FROM:<>");
      caller.say("RCPT TO:<one@returns.example>");
      caller.say("DATA");
      assertThat(caller.say("x".repeat(5_000) + "\r\n.")).startsWith("552");
      caller.say("MAIL FROM:<>");
      caller.say("RCPT TO:<one@returns.example>");
      caller.say("DATA");
      assertThat(caller.say("short\r\n.")).startsWith("250");
    }
    assertThat(kept).containsExactly("one@returns.example: short\r\n");
  }

  @Test
  void no_second_mail_is_smuggled_within_the_first() throws IOException {
    try (Caller caller = call()) {
      caller.say("EHLO mx.example");
      caller.say("MAIL FROM:<>");
      caller.say("RCPT TO:<one@returns.example>");
      caller.say("DATA");
      String smuggled = "\nMAIL FROM:<>\r\nRCPT TO:<two@returns.example>\r\nDATA\r\nsecond\r\n";
      assertThat(caller.say("first\n." + smuggled + "\r.\r" + smuggled + "\n.\r" + smuggled + "."))
          .startsWith("250");
    }
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst()).contains("first", "second");
  }

  @Test
  void whoever_speaks_something_else_is_not_heard_for_long() throws IOException {
    try (Caller caller = call()) {
      caller.send("GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n" + "x\r\n".repeat(10));
      String last = "";
      for (String line = caller.read(); !line.isEmpty(); line = caller.read()) {
        last = line;
      }
      assertThat(last).startsWith("421");
    }
    try (Caller caller = call()) {
      caller.send("x".repeat(50_000));
      assertThat(caller.read()).isEmpty();
    }
  }

  @Test
  void whoever_says_nothing_is_hung_up_on() throws IOException {
    try (Caller caller = call()) {
      assertThat(caller.read()).isEmpty();
    }
  }

  @Test
  void so_many_may_speak_at_once() throws IOException {
    try (Caller one = call();
        Caller two = call();
        Caller three = call();
        Caller four = call()) {
      assertThat(List.of(one.say("NOOP"), two.say("NOOP"), three.say("NOOP")))
          .allMatch(each -> each.startsWith("250"));
      assertThat(four.read()).isEmpty();
    }
  }
}
