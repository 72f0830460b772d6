package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BrokenHandoverTests {
  @Test
  void what_the_journal_refuses_is_not_handed_over() throws Exception {
    var post = Post.of(1, 2);
    var journal =
        new Handover() {
          @Override
          public void handingOver(long delivery) {
            throw new IllegalStateException("the journal is full");
          }

          @Override
          public void answered(long delivery, Verdict verdict) {
            post.answered(delivery, verdict);
          }
        };
    ScriptedServer.Script script =
        caller -> caller.greet("PIPELINING").hearGroup(1).agree().hearNothingMore();
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThatThrownBy(() -> line.carry(post::next, journal)).hasMessage("the journal is full");
    }
    assertThat(post.told()).containsExactly("NotHandedOver 1", "NotHandedOver 2");
  }

  @Test
  void a_supplier_that_breaks_takes_no_message_with_it() throws Exception {
    var post = Post.of(1);
    ScriptedServer.Script script =
        caller -> caller.greet("PIPELINING").hearGroup(1).agree().hearNothingMore();
    try (var server = new ScriptedServer(script);
        var line = server.line()) {
      assertThatThrownBy(() -> line.carry(() -> oneThenNone(post), post)).hasMessage("no database");
    }
    assertThat(post.told()).containsExactly("NotHandedOver 1");
  }

  private static @Nullable Consignment oneThenNone(Post post) {
    if (post.left() == 0) {
      throw new IllegalStateException("no database");
    }
    return post.next();
  }
}
