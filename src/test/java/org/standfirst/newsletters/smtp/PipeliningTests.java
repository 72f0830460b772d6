package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipeliningTests {
  @Test
  void a_message_and_the_commands_of_the_next_go_in_one_write() throws Exception {
    var post = Post.of(1, 2, 3);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree();
          // nothing is answered before the next group has come
          caller.take(1).hearGroup(2).say("250 2.0.0 Kept as 1A").agree();
          caller.take(2).hearGroup(3).say("250 Kept").agree();
          caller.take(3).say("250 Kept").farewell();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(post.over(line)).isEqualTo(new CarryOutcome.Finished());
    }
    assertThat(post.told())
        .containsExactly(
            "handing over 1",
            "Accepted 1",
            "handing over 2",
            "Accepted 2",
            "handing over 3",
            "Accepted 3");
    assertThat(post.verdicts())
        .startsWith(new Verdict.Accepted(new Reply(250, "2.0.0", "Kept as 1A")));
  }

  @Test
  void a_refused_recipient_gets_a_lone_dot_where_the_server_waits_for_a_message() throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1);
          caller.say("250 Ok", "550 5.1.1 No such user", "354 Go on");
          caller.hear(".").hearGroup(2).say("250 Empty, but kept").agree();
          caller.take(2).say("250 Kept").farewell();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(post.over(line)).isEqualTo(new CarryOutcome.Finished());
    }
    assertThat(post.told()).containsExactly("Refused 1", "handing over 2", "Accepted 2");
    assertThat(post.verdicts())
        .startsWith(new Verdict.Refused(Step.RECIPIENT, new Reply(550, "5.1.1", "No such user")));
  }

  @Test
  void a_refused_recipient_is_followed_by_a_new_beginning() throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1);
          caller.say("250 Ok", "450 4.2.1 Later", "503 5.5.1 Whom to?");
          caller.hear("RSET").hearGroup(2).say("250 Ok").agree();
          caller.take(2).say("250 Kept").farewell();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(post.over(line)).isEqualTo(new CarryOutcome.Finished());
    }
    assertThat(post.told()).containsExactly("Deferred 1", "handing over 2", "Accepted 2");
    assertThat(post.verdicts())
        .startsWith(new Verdict.Deferred(Step.RECIPIENT, new Reply(450, "4.2.1", "Later")));
  }

  @Test
  void a_refused_sender_or_start_is_told_as_what_it_is() throws Exception {
    var post = Post.of(1, 2, 3);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1);
          caller.say("451 4.3.0 Not now", "503 Who?", "503 Who?");
          caller.hear("RSET").hearGroup(2);
          // the first answers RSET
          caller.say("250 Ok", "250 Ok", "250 Ok", "554 5.5.1 No valid recipients");
          caller.hear("RSET").hearGroup(3).say("250 Ok").agree();
          caller.take(3).say("554 5.7.1 Spam").farewell();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(post.over(line)).isEqualTo(new CarryOutcome.Finished());
    }
    assertThat(post.verdicts())
        .containsExactly(
            new Verdict.Deferred(Step.SENDER, new Reply(451, "4.3.0", "Not now")),
            new Verdict.Refused(Step.DATA, new Reply(554, "5.5.1", "No valid recipients")),
            new Verdict.Refused(Step.MESSAGE, new Reply(554, "5.7.1", "Spam")));
  }

  @Test
  void no_dot_is_sent_to_a_recipient_whose_sender_was_refused() throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).say("550 Not you", "250 Ok", "354 Go on");
          caller.hearNothingMore();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(post.over(line)).isInstanceOf(CarryOutcome.Broken.class);
    }
    assertThat(post.told()).containsExactly("Refused 1");
    assertThat(post.left()).isEqualTo(1);
  }

  @Test
  void a_line_is_used_again_after_a_rest() throws Exception {
    var morning = Post.of(1);
    var evening = Post.of(2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree().take(1).say("250 Kept");
          caller.hearGroup(2).agree().take(2).say("250 Kept").farewell();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(morning.over(line)).isEqualTo(new CarryOutcome.Finished());
      assertThat(evening.over(line)).isEqualTo(new CarryOutcome.Finished());
    }
    assertThat(evening.told()).containsExactly("handing over 2", "Accepted 2");
  }

  @Test
  void no_more_messages_go_over_a_line_than_it_may_carry() throws Exception {
    var post = Post.of(1, 2, 3);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree();
          caller.take(1).hearGroup(2).say("250 Kept").agree();
          caller.take(2).say("250 Kept").farewell().hearNothingMore();
        };
    try (var server = new ScriptedServer(script)) {
      SmtpServer one = server.address();
      var two =
          new SmtpServer(
              one.host(), one.port(), one.encryption(), null, one.hello(), 2, one.patience());
      var line = ScriptedServer.line(two);
      assertThat(post.over(line)).isEqualTo(new CarryOutcome.Full());
      assertThat(post.over(line)).isInstanceOf(CarryOutcome.Broken.class);
    }
    assertThat(post.left()).isEqualTo(1);
    assertThat(post.verdicts()).hasSize(2);
  }

  @Test
  void what_is_larger_than_the_server_takes_is_refused_before_it_is_handed_over() throws Exception {
    var post = new Post();
    var large = Post.consignment(1, "x".repeat(998) + "\r\n");
    var small = Post.consignment(2, Post.body(2));
    var both = new ArrayDeque<>(List.of(large, small));
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING", "SIZE 999");
          caller.hear("MAIL FROM:<" + Post.RETURN_PATH + "> SIZE=" + Post.body(2).length());
          caller.hear("RCPT TO:<" + Post.to(2) + ">", "DATA").agree();
          caller.take(2).say("250 Kept").farewell();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(line.carry(both::poll, post)).isEqualTo(new CarryOutcome.Finished());
    }
    assertThat(post.told()).containsExactly("Refused 1", "handing over 2", "Accepted 2");
    assertThat(post.verdicts().getFirst())
        .isInstanceOfSatisfying(
            Verdict.Refused.class,
            refused -> assertThat(refused.reply().status()).isEqualTo("5.3.4"));
  }

  @Test
  void each_byte_of_a_long_message_arrives_as_it_is() throws Exception {
    var body = new StringBuilder("Subject: Long\r\n\r\n");
    for (int i = 0; body.length() < 300_000; i++) {
      body.append("..").append((char) (0x80 + i % 0x80)).append(" ".repeat(i % 70)).append("\r\n");
    }
    var post = Post.of(body.toString());
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree();
          assertThat(caller.hearMessage()).isEqualTo(body.toString());
          caller.say("250 Kept").farewell();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(post.over(line)).isEqualTo(new CarryOutcome.Finished());
    }
  }
}
