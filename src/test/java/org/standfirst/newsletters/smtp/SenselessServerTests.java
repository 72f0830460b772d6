package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SenselessServerTests {
  static Stream<List<String>> senseless() {
    return Stream.of(
        List.of("Good day to you"),
        List.of("25"),
        List.of("2500 Ok"),
        List.of("650 Ok"),
        List.of("250-Ok", "251 Ok"),
        List.of("354 Go on"),
        List.of("150 Soon"));
  }

  @ParameterizedTest
  @MethodSource("senseless")
  void a_senseless_word_ends_the_connection_and_decides_nothing(List<String> reply)
      throws Exception {
    var early = Post.of(1, 2);
    String[] words = reply.toArray(String[]::new);
    ScriptedServer.Script atOnce =
        caller -> caller.greet("PIPELINING").hearGroup(1).say(words).hearNothingMore();
    assertThat(ScriptedServer.outcome(early, atOnce)).isInstanceOf(CarryOutcome.Broken.class);
    assertThat(early.told()).containsExactly("NotHandedOver 1");

    var late = Post.of(1, 2);
    ScriptedServer.Script afterTheDot =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree();
          caller.take(1).hearGroup(2).say(words).hearNothingMore();
        };
    assertThat(ScriptedServer.outcome(late, afterTheDot)).isInstanceOf(CarryOutcome.Broken.class);
    assertThat(late.told()).containsExactly("handing over 1", "Unknown 1", "NotHandedOver 2");
  }

  @Test
  void a_reply_without_end_is_not_read_for_ever() throws Exception {
    var post = Post.of(1);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1);
          for (int i = 0; i < 100_000; i++) {
            try {
              caller.say("250-And another thing");
            } catch (IOException _) {
              return; // nobody listens any more
            }
          }
        };
    assertThat(ScriptedServer.outcome(post, script))
        .isEqualTo(new CarryOutcome.Broken("the server's reply has no end"));
    assertThat(post.told()).containsExactly("NotHandedOver 1");
  }

  @Test
  void an_approval_in_the_midst_of_a_message_leaves_it_undecided() throws Exception {
    var post = Post.of("x\r\n".repeat(5_000_000));
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree().hear("x").say("250 Kept");
          caller.hearMessage();
        };
    assertThat(ScriptedServer.outcome(post, script)).isInstanceOf(CarryOutcome.Broken.class);
    assertThat(post.told()).containsExactly("handing over 1", "Unknown 1");
  }

  @Test
  void an_approval_that_came_too_early_approves_nothing() throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1);
          caller.say("250 Ok", "250 Ok", "354 Go on", "250 Kept").hearNothingMore();
        };
    assertThat(ScriptedServer.outcome(post, script)).isInstanceOf(CarryOutcome.Broken.class);
    assertThat(post.told()).containsExactly("NotHandedOver 1", "NotHandedOver 2");
  }
}
