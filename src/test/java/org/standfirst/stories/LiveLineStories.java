package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.TaskScheduler;
import org.standfirst.articles.Desk;
import org.standfirst.articles.live.LiveDesk;
import org.standfirst.wall.Access;

/// The lines to pages that are open when an article leaves the paper, and while the program is at
/// other things.
class LiveLineStories {
  private static final List<Consumer<Covered>> DEPARTURES =
      List.of(
          live -> live.articles().unpublish(live.id()),
          live -> live.articles().withdraw(live.id()),
          live -> live.articles().kill(live.id(), "Wire", "wrong"),
          Covered::end);

  @Test
  void whatever_ends_it_is_heard_on_every_node_and_ends_the_lines() {
    try (var other = PublishedNewsroom.start()) {
      for (Consumer<Covered> departure : DEPARTURES) {
        Covered live =
            Covered.live(
                PublishedNewsroom.part(Desk.class),
                PublishedNewsroom.part(LiveDesk.class),
                "Leaving the paper",
                Access.OPEN,
                "<p>One.</p><p>Two.</p>");
        try (var here = new OpenLine(PublishedNewsroom.address() + live.line(1));
            var there = new OpenLine(PublishedNewsroom.address(other) + live.line(1))) {
          departure.accept(live);
          for (OpenLine each : List.of(here, there)) {
            assertThat(each.next("event:")).isEqualTo("event: over");
            assertThat(each.next("end")).isEqualTo("end");
          }
        }
      }
    }
  }

  @Test
  void a_job_that_takes_long_stops_no_beat() throws InterruptedException {
    Covered live = Covered.live("While others are busy", Access.OPEN);
    var begun = new CountDownLatch(1);
    var enough = new CountDownLatch(1);
    var job =
        RunningNewsroom.part(TaskScheduler.class)
            .scheduleWithFixedDelay(
                () -> {
                  begun.countDown();
                  try {
                    enough.await();
                  } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                  }
                },
                Duration.ofDays(1));
    begun.await();
    try (var line = new OpenLine(RunningNewsroom.address() + live.line(1))) {
      assertThat(line.next(":")).isEqualTo(":");
      assertThat(line.next(":")).isEqualTo(":");
    } finally {
      enough.countDown();
      job.cancel(false);
    }
  }
}
