package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.standfirst.newsletters.relays.TestRelays;

class LaneTests {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private final Shift nobody = new Shift("nobody", () -> Duration.ofDays(1));

  static Outgoing copy(long id) {
    return new Outgoing(
        new Claimed(id, 1, 1, Instant.EPOCH, null, null, null, "", "reader", "A", 0, null),
        new Lease(0, Instant.EPOCH));
  }

  @Test
  void what_a_connection_takes_while_a_lane_is_emptied_is_that_connections_alone() {
    var lane = new Lane(TestRelays.to("north", 1, 2, PATIENCE), nobody);
    for (int i = 0; i < 200; i++) {
      lane.add(copy(i));
    }
    List<Outgoing> carried = new ArrayList<>();
    List<Outgoing> taken =
        lane.takeAll(each -> {
          if (each.delivery().id() % 3 == 0) {
            carried.add(Objects.requireNonNull(lane.takeNow()));
          }
          return true;
        });

    assertThat(carried).isNotEmpty();
    assertThat(taken).isNotEmpty().doesNotHaveDuplicates().doesNotContainAnyElementsOf(carried);
    assertThat(taken.size() + carried.size()).isEqualTo(200);
  }
}
