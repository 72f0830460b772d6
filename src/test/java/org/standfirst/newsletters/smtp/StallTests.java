package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class StallTests {
  @Test
  void a_server_that_stalls_at_a_command_is_left() throws Exception {
    var post = Post.of(1);
    ScriptedServer.Script script =
        caller -> caller.greet("PIPELINING").hearGroup(1).say("250 Ok").hearNothingMore();
    assertThat(ScriptedServer.impatiently(post, script))
        .isEqualTo(new CarryOutcome.Broken("the server did nothing for PT0.3S"));
    assertThat(post.told()).containsExactly("NotHandedOver 1");
  }

  @Test
  void a_server_that_stalls_after_the_dot_leaves_the_message_undecided() throws Exception {
    var post = Post.of(1, 2);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree();
          caller.take(1).hearGroup(2).hearNothingMore();
        };
    assertThat(ScriptedServer.impatiently(post, script))
        .isEqualTo(new CarryOutcome.Broken("the server did nothing for PT0.6S"));
    assertThat(post.told()).containsExactly("handing over 1", "Unknown 1", "NotHandedOver 2");
  }

  @Test
  void a_server_that_reads_no_further_leaves_the_message_undecided() throws Exception {
    var over = new CountDownLatch(1);
    var post = Post.of("x\r\n".repeat(10_000_000));
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).agree();
          over.await();
        };
    try (var server = new ScriptedServer(script);
        var line = ScriptedServer.line(server.address(ScriptedServer.LITTLE_PATIENCE))) {
      assertThat(post.over(line))
          .isEqualTo(new CarryOutcome.Broken("the server did nothing for PT0.3S"));
      over.countDown();
    }
    assertThat(post.told()).containsExactly("handing over 1", "Unknown 1");
  }

  @Test
  void a_reply_that_trickles_in_counts_as_none() throws Exception {
    var post = Post.of(1);
    ScriptedServer.Script script =
        caller -> {
          caller.greet("PIPELINING").hearGroup(1).utter("250-");
          try {
            for (int i = 0; i < 100; i++) {
              caller.utter("x");
              LockSupport.parkNanos(100_000_000);
            }
          } catch (IOException _) {
            return; // nobody listens any more
          }
          throw new AssertionError("who listens so long?");
        };
    assertThat(ScriptedServer.impatiently(post, script))
        .isEqualTo(new CarryOutcome.Broken("the server did nothing for PT0.3S"));
  }
}
