package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.relays.TestRelays;

/// Relays as they shouldn't be: nobody gets two copies, and of everybody it is known what became of
/// theirs.
class OddRelayTests {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int MANY = 300;
  private static final Set<String> SETTLED = Set.of("sent", "failed", "unknown");
  @TempDir private Path data;
  private final PostOffice office = new PostOffice();
  private final Random random = new Random(5);

  @AfterEach
  void close() {
    office.close();
  }

  private synchronized boolean sometimes(double share) {
    return random.nextDouble() < share;
  }

  /// Sends an issue, time being let go on whenever nothing is left but what was put off.
  private Map<String, Long> send(OddRelay relay) {
    return send(relay, Duration.ofSeconds(10));
  }

  private Map<String, Long> send(OddRelay relay, Duration patience) {
    IssueId issue = office.issue(MANY);
    try (Node _ = new Node(office, data, TestRelays.to("odd", relay.port(), 4, patience))) {
      await()
          .atMost(SOON)
          .until(() -> {
            Map<String, Long> counts = office.counted(issue);
            if (counts.containsKey("deferred")
                && counts.keySet().stream()
                    .noneMatch(Set.of("pending", "claimed", "sending")::contains)) {
              office.later(Duration.ofMinutes(15));
            }
            return SETTLED.containsAll(counts.keySet());
          });
    }
    assertThat(relay.taken()).doesNotHaveDuplicates();
    Map<String, Long> counts = office.counted(issue);
    assertThat(office.tallied(issue)).isEqualTo(counts);
    assertThat(counts.values().stream().mapToLong(each -> each).sum()).isEqualTo(MANY);
    return counts;
  }

  @Test
  void one_that_offers_no_pipelining() throws IOException {
    try (var relay = new OddRelay(false, (_, _) -> "")) {
      assertThat(send(relay)).isEqualTo(Map.of("sent", (long) MANY));
    }
  }

  @Test
  void one_that_refuses_half_of_the_recipients() throws IOException {
    Set<String> refused = ConcurrentHashMap.newKeySet();
    try (var relay =
        new OddRelay(
            true,
            (at, recipient) ->
                at.equals("RCPT") && sometimes(0.5) && refused.add(recipient)
                    ? "550 5.1.1 unknown"
                    : "")) {
      Map<String, Long> counts = send(relay);
      assertThat(counts).containsEntry("failed", (long) refused.size());
      assertThat(relay.taken()).hasSize(MANY - refused.size());
    }
  }

  @Test
  void one_that_answers_421_451_and_550_at_random() throws IOException {
    for (boolean pipelining : new boolean[] {true, false}) {
      try (var relay = new OddRelay(pipelining, (at, _) -> moody(at))) {
        Map<String, Long> counts = send(relay);
        assertThat(counts).doesNotContainKey("unknown");
        assertThat(relay.taken()).hasSize(counts.getOrDefault("sent", 0L).intValue());
        assertThat(relay.connections()).isLessThan(200);
      }
    }
  }

  private String moody(String at) {
    if (at.equals("CONNECT")) {
      return sometimes(0.1) ? "421 4.3.2 not now" : "";
    }
    double mood = sometimes(0.12) ? random.nextDouble() : 1;
    return mood < 0.2
        ? "421 4.3.2 enough"
        : mood < 0.7 ? "451 4.7.1 later" : mood < 1 ? "550 5.7.1 never" : "";
  }

  @Test
  void one_that_hangs_up_after_data() throws IOException {
    try (var relay =
        new OddRelay(
            true, (at, _) -> at.equals("DOT") && sometimes(0.05) ? OddRelay.HANG_UP : "")) {
      Map<String, Long> counts = send(relay);
      assertThat(counts.get("unknown")).isPositive();
      assertThat(relay.taken()).hasSize(MANY);
    }
  }

  @Test
  void one_that_hangs_up_before_data() throws IOException {
    try (var relay =
        new OddRelay(
            true, (at, _) -> !at.equals("DOT") && sometimes(0.03) ? OddRelay.HANG_UP : "")) {
      assertThat(send(relay)).isEqualTo(Map.of("sent", (long) MANY));
    }
  }

  @Test
  void one_that_stalls() throws IOException {
    try (var relay =
        new OddRelay(
            true,
            (at, _) ->
                (at.equals("DOT") || at.equals("RCPT")) && sometimes(0.01) ? OddRelay.STALL : "")) {
      Map<String, Long> counts = send(relay, Duration.ofMillis(500));
      assertThat(counts.keySet()).isSubsetOf("sent", "unknown");
      assertThat(relay.taken()).hasSize(MANY);
    }
  }

  @Test
  void one_that_is_away_is_not_called_all_the_time() throws IOException {
    try (var relay = new OddRelay(true, (at, _) -> at.equals("CONNECT") ? "421 4.3.2 away" : "")) {
      IssueId issue = office.issue(MANY);
      try (Node _ = new Node(office, data, TestRelays.to("odd", relay.port(), 4, SOON))) {
        await().pollDelay(Duration.ofSeconds(2)).atMost(SOON).until(() -> relay.connections() > 3);
        assertThat(relay.connections()).isLessThan(60);
      }
      assertThat(office.counted(issue)).isEqualTo(Map.of("pending", (long) MANY));
    }
  }

  @Test
  void one_that_wants_nobody_s_mail_for_now_is_left_in_peace() throws IOException {
    try (var relay = new OddRelay(true, (at, _) -> at.equals("RCPT") ? "451 4.7.1 later" : "")) {
      IssueId issue = office.issue(MANY);
      try (Node _ = new Node(office, data, TestRelays.to("odd", relay.port(), 4, SOON))) {
        await().atMost(SOON).until(() -> office.counted(issue).getOrDefault("deferred", 0L) >= 20);
        await().pollDelay(Duration.ofSeconds(1)).atMost(SOON).until(() -> true);
        assertThat(office.counted(issue)).containsKey("pending");
      }
      assertThat(relay.taken()).isEmpty();
    }
  }

  @Test
  void one_that_does_not_want_us_costs_no_recipient() throws IOException {
    try (var relay =
        new OddRelay(true, (at, _) -> at.equals("MAIL") ? "550 5.7.1 you are blocked" : "")) {
      IssueId issue = office.issue(MANY);
      try (Node node = new Node(office, data, TestRelays.to("odd", relay.port(), 4, SOON))) {
        await().atMost(SOON).until(() -> office.counted(issue).getOrDefault("deferred", 0L) >= 20);
        assertThat(node.refusals()).isEmpty();
      }
      assertThat(office.counted(issue)).doesNotContainKey("failed");
    }
  }

  @Test
  void one_that_relays_nothing_for_us_costs_few_their_copy() throws IOException {
    try (var relay =
        new OddRelay(true, (at, _) -> at.equals("RCPT") ? "554 5.7.1 Relay access denied" : "")) {
      IssueId issue = office.issue(MANY);
      try (Node _ = new Node(office, data, TestRelays.to("odd", relay.port(), 4, SOON))) {
        await().atMost(SOON).until(() -> office.counted(issue).getOrDefault("failed", 0L) >= 20);
        await().pollDelay(Duration.ofSeconds(1)).atMost(SOON).until(() -> true);
        assertThat(office.counted(issue).getOrDefault("failed", 0L)).isLessThan(100);
      }
    }
  }

  @Test
  void one_that_takes_nothing_so_large_says_so_of_all_at_once() throws IOException {
    try (var relay =
        new OddRelay(
            true,
            (at, _) ->
                at.equals("EHLO") ? "250-odd.example\r\n250-PIPELINING\r\n250 SIZE 10" : "")) {
      assertThat(send(relay)).isEqualTo(Map.of("failed", (long) MANY));
      assertThat(relay.connections()).isLessThanOrEqualTo(4);
    }
  }

  @Test
  void who_is_refused_is_told_with_the_reason() throws IOException {
    try (var relay = new OddRelay(true, (at, _) -> at.equals("RCPT") ? "550 5.1.1 unknown" : "")) {
      IssueId issue = office.issue(5);
      try (Node node = new Node(office, data, TestRelays.to("odd", relay.port(), 1, SOON))) {
        await().atMost(SOON).until(() -> office.state(issue).equals("sent"));
        assertThat(node.refusals())
            .hasSize(5)
            .allMatch(each -> each.recipient() && each.status().equals("5.1.1"));
      }
    }
  }
}
