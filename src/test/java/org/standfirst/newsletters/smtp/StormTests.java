package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Many messages over a server that refuses, defers, dismisses and hangs up wherever it likes.
class StormTests {
  private static final int MESSAGES = 400;

  @Test
  void nothing_is_sent_twice_or_lost_where_everything_goes_at_once() throws Exception {
    storm(true);
  }

  @Test
  void nothing_is_sent_twice_or_lost_where_everything_goes_in_turn() throws Exception {
    storm(false);
  }

  private static void storm(boolean pipelining) throws Exception {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    var server = new MoodyServer(pipelining, new Random(seed));
    var letters = new Letters();
    try (server) {
      while (letters.waiting() && server.failure == null) {
        if (SmtpLine.open(server.address()) instanceof Opening.Opened(SmtpLine line)) {
          try (line) {
            line.carry(letters::next, letters);
          }
        }
      }
    }
    assertThat(server.failure).isNull();
    letters.verdicts.forEach((number, verdict) -> {
      int arrived = server.kept.getOrDefault(number, 0);
      String what = "-Dfuzz.seed=" + seed + ", message " + number + ": " + verdict;
      switch (verdict) {
        case Verdict.Accepted _ -> assertThat(arrived).as(what).isEqualTo(1);
        case Verdict.Refused _ -> assertThat(arrived).as(what).isZero();
        case Verdict.Unknown _ -> assertThat(arrived).as(what).isLessThanOrEqualTo(1);
        case Verdict.Deferred _, Verdict.NotHandedOver _ -> throw new AssertionError(what);
      }
    });
    assertThat(letters.verdicts).hasSize(MESSAGES);
  }

  /// Sends again what may be sent again.
  private static final class Letters implements Handover {
    private final Queue<Long> waiting = new ArrayDeque<>();
    private final Map<Long, Verdict> verdicts = new HashMap<>();
    private final Map<Long, Boolean> open = new HashMap<>();

    private Letters() {
      for (long each = 0; each < MESSAGES; each++) {
        waiting.add(each);
      }
    }

    boolean waiting() {
      return !waiting.isEmpty();
    }

    @Nullable Consignment next() {
      Long number = waiting.poll();
      if (number == null) {
        return null;
      }
      assertThat(open.put(number, false)).isNull();
      return Post.consignment(number.intValue(), Post.body(number.intValue()));
    }

    @Override
    public void handingOver(long delivery) {
      assertThat(open.put(delivery, true)).isFalse();
    }

    @Override
    public void answered(long delivery, Verdict verdict) {
      Boolean handedOver = open.remove(delivery);
      assertThat(handedOver).isNotNull();
      switch (verdict) {
        case Verdict.NotHandedOver _ -> {
          assertThat(handedOver).isFalse();
          waiting.add(delivery);
        }
        case Verdict.Deferred _ -> waiting.add(delivery);
        case Verdict.Accepted _, Verdict.Unknown _ -> {
          assertThat(handedOver).isTrue();
          assertThat(verdicts.put(delivery, verdict)).isNull();
        }
        case Verdict.Refused _ -> assertThat(verdicts.put(delivery, verdict)).isNull();
      }
    }
  }
}
