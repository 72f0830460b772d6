package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DismissalTests {
  private static final String CLOSING = "421 4.3.2 Closing";
  private static final CarryOutcome DISMISSED =
      new CarryOutcome.Dismissed(new Reply(421, "4.3.2", "Closing"));

  static Stream<List<String>> beforeTheBody() {
    return Stream.of(
        List.of(CLOSING),
        List.of("250 Ok", CLOSING),
        List.of("250 Ok", "250 Ok", CLOSING),
        List.of("250 Ok", "250 Ok", "354 Go on", CLOSING));
  }

  @ParameterizedTest
  @MethodSource("beforeTheBody")
  void who_is_dismissed_before_the_body_keeps_the_message(List<String> replies) throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).say(replies.toArray(String[]::new));
          caller.hearNothingMore();
        };
    assertThat(ScriptedServer.outcome(post, script)).isEqualTo(DISMISSED);
    assertThat(post.told()).first().isEqualTo("NotHandedOver 1");
    assertThat(post.told()).doesNotContain("handing over 1");
    assertThat(post.verdicts()).hasSize(2 - post.left());
  }

  @Test
  void a_refusal_that_came_before_the_dismissal_counts() throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).say("250 Ok", "550 Unknown", CLOSING);
          caller.hearNothingMore();
        };
    assertThat(ScriptedServer.outcome(post, script)).isEqualTo(DISMISSED);
    assertThat(post.told()).containsExactly("Refused 1");
  }

  @Test
  void who_is_dismissed_in_place_of_a_verdict_has_one_and_keeps_the_next() throws Exception {
    var post = Post.of(1, 2, 3);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree();
          caller.take(1).hearGroup(2).say(CLOSING).hearNothingMore();
        };
    assertThat(ScriptedServer.outcome(post, script)).isEqualTo(DISMISSED);
    assertThat(post.told()).containsExactly("handing over 1", "Deferred 1", "NotHandedOver 2");
    assertThat(post.left()).isEqualTo(1);
  }

  @Test
  void who_is_dismissed_after_a_verdict_keeps_the_next() throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree();
          caller.take(1).hearGroup(2).say("250 Kept", CLOSING).hearNothingMore();
        };
    assertThat(ScriptedServer.outcome(post, script)).isEqualTo(DISMISSED);
    assertThat(post.told()).containsExactly("handing over 1", "Accepted 1", "NotHandedOver 2");
  }

  @Test
  void who_is_dismissed_while_at_rest_takes_no_message() throws Exception {
    var post = Post.of(2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree().take(1).say("250 Kept", CLOSING);
          caller.hearNothingMore();
        };
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThat(Post.of(1).over(line)).isEqualTo(new CarryOutcome.Finished());
      assertThat(post.over(line)).isEqualTo(DISMISSED);
    }
    assertThat(post.left()).isEqualTo(1);
  }
}
