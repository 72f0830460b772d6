package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepByStepTests {
  @Test
  void a_server_that_takes_no_commands_at_once_is_asked_one_by_one() throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet();
          for (int number = 1; number <= 2; number++) {
            alone(caller, "MAIL FROM:<" + Post.RETURN_PATH + ">", "250 Ok");
            alone(caller, "RCPT TO:<" + Post.to(number) + ">", "250 Ok");
            alone(caller, "DATA", "354 Go on");
            caller.take(number);
            assertThat(caller.hasSaidMore()).isFalse();
            caller.say("250 Kept");
          }
          caller.farewell();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(post.over(line)).isEqualTo(new CarryOutcome.Finished());
    }
    assertThat(post.told())
        .containsExactly("handing over 1", "Accepted 1", "handing over 2", "Accepted 2");
  }

  @Test
  void what_is_refused_on_the_way_ends_that_message_alone() throws Exception {
    var post = Post.of(1, 2, 3, 4);
    ScriptedServer.Script script =
        caller -> {
          caller.greet();
          alone(caller, "MAIL FROM:<" + Post.RETURN_PATH + ">", "451 4.3.2 Busy");
          alone(caller, "MAIL FROM:<" + Post.RETURN_PATH + ">", "250 Ok");
          alone(caller, "RCPT TO:<" + Post.to(2) + ">", "550 5.1.1 Unknown");
          alone(caller, "RSET", "250 Ok");
          alone(caller, "MAIL FROM:<" + Post.RETURN_PATH + ">", "250 Ok");
          alone(caller, "RCPT TO:<" + Post.to(3) + ">", "250 Ok");
          alone(caller, "DATA", "452 4.3.1 Full");
          alone(caller, "RSET", "250 Ok");
          alone(caller, "MAIL FROM:<" + Post.RETURN_PATH + ">", "250 Ok");
          alone(caller, "RCPT TO:<" + Post.to(4) + ">", "250 Ok");
          alone(caller, "DATA", "354 Go on");
          caller.take(4).say("250 Kept").farewell();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(post.over(line)).isEqualTo(new CarryOutcome.Finished());
    }
    assertThat(post.told())
        .containsExactly("Deferred 1", "Refused 2", "Deferred 3", "handing over 4", "Accepted 4");
  }

  private static void alone(Caller caller, String command, String reply) throws Exception {
    caller.hear(command);
    assertThat(caller.hasSaidMore()).isFalse();
    caller.say(reply);
  }
}
