package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.TestDatabase;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.relays.Relay;
import org.standfirst.newsletters.relays.TestRelays;

class DispatcherTests {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  @TempDir private Path data;
  private final PostOffice office = new PostOffice();

  @AfterEach
  void close() {
    office.close();
  }

  private static Relay to(OddRelay relay, int connections) {
    return TestRelays.to("north", relay.port(), connections, PATIENCE);
  }

  private void awaitSent(IssueId issue) {
    await().atMost(SOON).until(() -> office.state(issue).equals("sent"));
  }

  @Test
  void every_recipient_gets_one_copy_and_the_issue_is_finished() throws IOException {
    IssueId issue = office.issue(700);
    try (OddRelay relay = OddRelay.plain();
        Node _ = new Node(office, data, to(relay, 4))) {
      awaitSent(issue);

      assertThat(relay.taken()).hasSize(700).doesNotHaveDuplicates();
      assertThat(relay.connections()).isLessThanOrEqualTo(4);
    }
    assertThat(office.tallied(issue))
        .isEqualTo(Map.of("sent", 700L))
        .isEqualTo(office.counted(issue));
  }

  @Test
  void two_nodes_share_an_issue_without_doubles() throws IOException {
    IssueId issue = office.issue(3000);
    try (OddRelay one = OddRelay.plain();
        OddRelay other = OddRelay.plain();
        Node _ = new Node(office, data.resolve("one"), to(one, 4));
        Node _ = new Node(office, data.resolve("other"), to(other, 4))) {
      awaitSent(issue);

      assertThat(one.taken()).isNotEmpty().doesNotContainAnyElementsOf(other.taken());
      assertThat(one.taken().size() + other.taken().size()).isEqualTo(3000);
    }
    assertThat(office.tallied(issue)).isEqualTo(Map.of("sent", 3000L));
  }

  @Test
  void two_processes_on_one_folder_are_two_workers() throws IOException {
    IssueId issue = office.issue(500);
    try (OddRelay relay = OddRelay.plain();
        Node _ = new Node(office, data, to(relay, 2));
        Node _ = new Node(office, data, to(relay, 2))) {
      awaitSent(issue);

      assertThat(relay.taken()).hasSize(500).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_pause_holds_back_what_has_not_begun_and_ends() throws IOException {
    IssueId issue = office.issue(300);
    try (OddRelay relay = OddRelay.plain()) {
      CountDownLatch gate = relay.holdDots();
      try (Node _ = new Node(office, data, to(relay, 2))) {
        await().atMost(SOON).until(() -> office.counted(issue).getOrDefault("sending", 0L) > 0);
        office.state(issue, "paused");
        await()
            .atMost(SOON)
            .until(() -> {
              Map<String, Long> counts = office.counted(issue);
              return counts.getOrDefault("claimed", 0L) == 0
                  && counts.getOrDefault("sending", 0L) <= 4;
            });
        gate.countDown();
        await()
            .atMost(SOON)
            .until(
                () -> office.counted(issue).keySet().stream().allMatch("pending sent"::contains));
        assertThat(relay.taken()).hasSizeBetween(1, 4);

        office.state(issue, "sending");
        office.tellNodes();
        awaitSent(issue);
        assertThat(relay.taken()).hasSize(300).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void what_is_cancelled_is_dropped_and_what_was_on_its_way_is_finished() throws IOException {
    IssueId issue = office.issue(300);
    try (OddRelay relay = OddRelay.plain()) {
      CountDownLatch gate = relay.holdDots();
      try (Node _ = new Node(office, data, to(relay, 2))) {
        await().atMost(SOON).until(() -> office.counted(issue).getOrDefault("sending", 0L) > 0);
        office.state(issue, "cancelled");
        await().atMost(SOON).until(() -> office.counted(issue).getOrDefault("pending", 0L) == 0);
        gate.countDown();
        await()
            .atMost(SOON)
            .until(() ->
                office.tallied(issue).keySet().equals(Map.of("sent", 1, "dropped", 1).keySet()));
      }
      assertThat(relay.taken()).hasSize(office.counted(issue).getOrDefault("sent", 0L).intValue());
    }
  }

  @Test
  void who_leaves_while_others_get_theirs_gets_none() throws IOException {
    IssueId issue = office.issue(400);
    try (OddRelay relay = OddRelay.plain()) {
      CountDownLatch gate = relay.holdDots();
      try (Node _ = new Node(office, data, to(relay, 1))) {
        await().atMost(SOON).until(() -> office.counted(issue).getOrDefault("sending", 0L) > 0);
        office.sql.sql("DELETE FROM newsletter_choices WHERE reader % 2 = 0").update();
        gate.countDown();
        awaitSent(issue);
      }
      Map<String, Long> counts = office.counted(issue);
      assertThat(counts.get("dropped")).isBetween(180L, 200L);
      assertThat(counts.getOrDefault("sent", 0L) + counts.getOrDefault("dropped", 0L))
          .isEqualTo(400);
      assertThat(relay.taken()).hasSize(counts.getOrDefault("sent", 0L).intValue());
    }
  }

  @Test
  void who_ends_and_begins_again_loses_and_doubles_nothing() throws IOException {
    IssueId issue = office.issue(1500);
    try (OddRelay relay = OddRelay.plain()) {
      for (int i = 1; i <= 3; i++) {
        int some = i * 200;
        try (Node _ = new Node(office, data, to(relay, 3))) {
          await().atMost(SOON).until(() -> relay.taken().size() > some);
        }
        assertThat(office.counted(issue).keySet()).isSubsetOf("sent", "pending");
      }
      try (Node _ = new Node(office, data, to(relay, 3))) {
        awaitSent(issue);
      }
      assertThat(relay.taken()).hasSize(1500).doesNotHaveDuplicates();
    }
  }

  @Test
  void where_one_relay_is_away_another_takes_all() throws IOException {
    IssueId issue = office.issue(200);
    int nobody;
    try (OddRelay gone = OddRelay.plain()) {
      nobody = gone.port();
    }
    try (OddRelay relay = OddRelay.plain();
        Node _ =
            new Node(
                office,
                data,
                TestRelays.to("away", nobody, 2, PATIENCE),
                TestRelays.to("there", relay.port(), 2, PATIENCE))) {
      awaitSent(issue);

      assertThat(relay.taken()).hasSize(200).doesNotHaveDuplicates();
    }
  }

  @Test
  void relays_get_their_share() throws IOException {
    IssueId issue = office.issue(2000);
    try (OddRelay heavy = OddRelay.plain();
        OddRelay light = OddRelay.plain();
        Node _ =
            new Node(
                office,
                data,
                TestRelays.to("heavy", heavy.port(), 2, PATIENCE, 3),
                TestRelays.to("light", light.port(), 2, PATIENCE, 1))) {
      awaitSent(issue);

      assertThat(heavy.taken().size()).isBetween(1300, 1700);
    }
  }

  @Test
  void a_lease_that_runs_out_in_hand_lets_nothing_leave() throws IOException {
    IssueId issue = office.issue(50);
    try (OddRelay relay = OddRelay.plain()) {
      CountDownLatch gate = relay.holdDots();
      try (Node _ = new Node(office, data, to(relay, 1))) {
        await()
            .atMost(SOON)
            .until(() ->
                relay.waiting() == 1 && office.counted(issue).getOrDefault("sending", 0L) > 1);
        office.state(issue, "paused");
        office.later(Duration.ofMinutes(30));
        gate.countDown();
        await()
            .atMost(SOON)
            .until(
                () -> office.counted(issue).keySet().stream().allMatch("pending sent"::contains));

        assertThat(relay.taken()).hasSize(1);
      }
    }
  }

  @Test
  void a_database_that_hangs_up_again_and_again_loses_and_doubles_nothing() throws IOException {
    IssueId issue = office.issue(2000);
    try (OddRelay relay = OddRelay.plain();
        Node _ = new Node(office, data, to(relay, 4))) {
      for (int i = 1; i <= 8; i++) {
        int some = i * 200;
        await().atMost(SOON).until(() -> relay.taken().size() > some);
        hangUp();
      }
      await().atMost(SOON).ignoreExceptions().until(() -> office.state(issue).equals("sent"));

      assertThat(relay.taken()).hasSize(2000).doesNotHaveDuplicates();
    }
    assertThat(office.tallied(issue)).isEqualTo(Map.of("sent", 2000L));
  }

  private void hangUp() {
    try (var connection = TestDatabase.fresh().getConnection();
        var statement =
            connection.prepareStatement(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ?")) {
      statement.setString(1, office.database());
      statement.execute();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
