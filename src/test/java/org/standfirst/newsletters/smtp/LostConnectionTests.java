package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LostConnectionTests {
  @Test
  void a_connection_that_is_lost_before_the_body_keeps_the_message() throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> caller.greet("PIPELINING").hearGroup(1).say("250 Ok").reset();
    assertThat(ScriptedServer.outcome(post, script)).isInstanceOf(CarryOutcome.Broken.class);
    assertThat(post.told()).containsExactly("NotHandedOver 1");
  }

  @Test
  void a_connection_that_is_lost_within_the_body_leaves_the_message_undecided() throws Exception {
    var post = Post.of("x\r\n".repeat(3_000_000));
    ScriptedServer.Script script =
        caller -> caller.greet("PIPELINING").hearGroup(1).agree().hear("x", "x", "x").reset();
    assertThat(ScriptedServer.outcome(post, script)).isInstanceOf(CarryOutcome.Broken.class);
    assertThat(post.told()).containsExactly("handing over 1", "Unknown 1");
  }

  @Test
  void a_connection_that_is_lost_after_the_dot_leaves_the_message_undecided() throws Exception {
    var post = Post.of(1, 2, 3);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree();
          caller.take(1).hearGroup(2).reset();
        };
    assertThat(ScriptedServer.outcome(post, script)).isInstanceOf(CarryOutcome.Broken.class);
    assertThat(post.told()).containsExactly("handing over 1", "Unknown 1", "NotHandedOver 2");
    assertThat(post.left()).isEqualTo(1);
  }

  @Test
  void a_server_that_hangs_up_after_the_verdict_has_given_it() throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree();
          caller.take(1).hearGroup(2).say("250 Kept");
        };
    assertThat(ScriptedServer.outcome(post, script)).isInstanceOf(CarryOutcome.Broken.class);
    assertThat(post.told()).containsExactly("handing over 1", "Accepted 1", "NotHandedOver 2");
  }

  @Test
  void a_server_that_says_no_in_the_midst_of_a_body_is_heard() throws Exception {
    var post = Post.of("x\r\n".repeat(1_000_000));
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree().hear("x").say("552 5.3.4 Too much");
          caller.hearMessage();
        };
    ScriptedServer.outcome(post, script);
    assertThat(post.told()).containsExactly("handing over 1", "Refused 1");
  }
}
