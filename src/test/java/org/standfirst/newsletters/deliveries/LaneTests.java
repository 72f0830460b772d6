package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.newsletters.relays.TestRelays;

class LaneTests {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private final DataSource source = TestDatabase.fresh();
  private final Shift nobody = new Shift("nobody", () -> Duration.ofDays(1));

  static Outgoing copy(long id) {
    return new Outgoing(
        new Claimed(id, 1, 1, Instant.EPOCH, null, null, null, "", "reader", "A", 0, null),
        new Lease(0, Instant.EPOCH),
        Instant.EPOCH);
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

  @Test
  void a_relay_whose_day_is_used_up_is_not_asked_for_all_the_time() {
    JdbcClient sql = JdbcClient.create(source);
    var lane = new Lane(TestRelays.limited(3, source), nobody);
    long now = System.nanoTime() + Duration.ofSeconds(1).toNanos();
    lane.useLeave(lane.wants(now));
    Set<Object> asked = new HashSet<>();
    for (int tenth = 1; tenth <= 1000; tenth++) {
      assertThat(lane.wants(now + Duration.ofMillis(100L * tenth).toNanos())).isZero();
      asked.add(sql.sql("SELECT filled_at FROM relay_budgets").query().singleValue());
    }

    assertThat(asked).hasSizeBetween(10, 100);
  }

  @Test
  void leave_that_was_not_used_is_there_for_the_next() {
    var lane = new Lane(TestRelays.limited(3, source), nobody);
    long now = System.nanoTime() + Duration.ofSeconds(1).toNanos();
    assertThat(lane.wants(now)).isEqualTo(3);
    lane.useLeave(3);
    lane.returnLeave(2);

    assertThat(lane.wants(now)).isEqualTo(2);
  }
}
