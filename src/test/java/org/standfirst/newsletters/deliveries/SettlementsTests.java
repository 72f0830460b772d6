package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.newsletters.IssueId;

class SettlementsTests {
  private final PostOffice office = new PostOffice();
  private final Settlements settlements = new Settlements(office.sql);

  @AfterEach
  void close() {
    office.close();
  }

  private Claimed released(IssueId issue) {
    List<Claimed> claimed = office.claim("one", issue, 1);
    office.release(claimed);
    return claimed.getFirst();
  }

  private int settle(Claimed delivery, long claim, String state) {
    Instant due = state.equals("deferred") ? office.clock.instant() : null;
    return settlements.settle(
        "one",
        List.of(new Settled(delivery.id(), claim, state, due, "north", "words")),
        office.clock.instant());
  }

  @ParameterizedTest
  @CsvSource({"sent, 1", "deferred, 1", "failed, 1", "unknown, 1", "pending, 0"})
  void what_was_released_is_settled_once(String state, int attempts) {
    IssueId issue = office.issue(1);
    Claimed delivery = released(issue);

    assertThat(settle(delivery, delivery.claim(), state)).isEqualTo(1);
    assertThat(settle(delivery, delivery.claim(), "failed"))
        .isEqualTo(state.equals("unknown") ? 1 : 0);
    assertThat(office.row(delivery.id()))
        .containsEntry("attempts", attempts + (state.equals("unknown") ? 1 : 0));
    assertThat(office.tallied(issue)).isEqualTo(office.counted(issue));
  }

  @Test
  void a_stale_claim_changes_nothing() {
    IssueId issue = office.issue(1);
    Claimed delivery = released(issue);

    assertThat(settle(delivery, delivery.claim() - 1, "sent")).isZero();
    assertThat(settle(delivery, delivery.claim() + 1, "sent")).isZero();
    assertThat(office.tallied(issue)).isEqualTo(Map.of("sending", 1L));
  }

  @Test
  void what_is_only_claimed_is_not_settled() {
    IssueId issue = office.issue(1);
    Claimed delivery = office.claim("one", issue, 1).getFirst();

    assertThat(settle(delivery, delivery.claim(), "sent")).isZero();
  }

  @Test
  void copies_of_a_node_that_stays_away_are_undecided_until_it_is_back() {
    IssueId issue = office.issue(1);
    Claimed delivery = released(issue);
    List<Long> issues = List.of(issue.value());
    Instant now = office.clock.instant();

    assertThat(settlements.giveUp(issues, now, now)).isZero();
    assertThat(settlements.giveUp(issues, now.plus(Duration.ofMinutes(21)), now)).isEqualTo(1);
    assertThat(office.row(delivery.id())).containsEntry("words", "node-away");
    assertThat(settle(delivery, delivery.claim(), "pending")).isZero();
    assertThat(settle(delivery, delivery.claim(), "sent")).isEqualTo(1);
    assertThat(office.tallied(issue)).isEqualTo(Map.of("sent", 1L));
  }

  @Test
  void of_somebody_who_was_erased_meanwhile_no_address_comes_back() {
    IssueId issue = office.issue(2);
    Claimed erased = released(issue);
    Claimed other = released(issue);
    office.sql.sql("DELETE FROM readers WHERE id = :id").param("id", erased.reader()).update();
    for (Claimed each : List.of(erased, other)) {
      String said = "550 5.1.1 <" + each.address() + "> is unknown";
      var settled = new Settled(each.id(), each.claim(), "failed", null, "north", said);
      settlements.settle("one", List.of(settled), office.clock.instant());
    }

    assertThat(office.row(erased.id())).containsEntry("state", "failed").containsEntry("words", "");
    assertThat(String.valueOf(office.row(other.id()).get("words")))
        .contains(String.valueOf(other.address()));
  }

  @Test
  void an_issue_is_finished_once_and_only_when_nothing_is_open() {
    IssueId issue = office.issue(2);
    var issues = new IssueRows(office.sql);
    Claimed one = released(issue);
    settle(one, one.claim(), "sent");
    assertThat(issues.finish(issue.value(), office.clock.instant())).isFalse();

    Claimed other = released(issue);
    assertThat(issues.finish(issue.value(), office.clock.instant())).isFalse();
    settle(other, other.claim(), "unknown");
    assertThat(issues.finish(issue.value(), office.clock.instant())).isTrue();
    assertThat(issues.finish(issue.value(), office.clock.instant())).isFalse();
    assertThat(office.state(issue)).isEqualTo("sent");
  }

  @Test
  void what_is_cancelled_is_dropped_bit_by_bit() {
    IssueId issue = office.issue(5);
    var issues = new IssueRows(office.sql);
    office.state(issue, "cancelled");

    assertThat(issues.drop(issue.value(), office.clock.instant(), 3)).isEqualTo(3);
    assertThat(issues.finish(issue.value(), office.clock.instant())).isFalse();
    assertThat(issues.drop(issue.value(), office.clock.instant(), 3)).isEqualTo(2);
    assertThat(issues.finish(issue.value(), office.clock.instant())).isTrue();
    assertThat(office.state(issue)).isEqualTo("cancelled");
    assertThat(office.tallied(issue)).isEqualTo(Map.of("dropped", 5L));
  }

  @Test
  void tallies_say_the_same_when_they_are_added_up() {
    IssueId issue = office.issue(40);
    for (int i = 0; i < 40; i++) {
      Claimed delivery = released(issue);
      settle(delivery, delivery.claim(), i % 2 == 0 ? "sent" : "failed");
    }
    new Tallies(office.sql).fold(issue.value());

    assertThat(office.tallied(issue)).isEqualTo(Map.of("sent", 20L, "failed", 20L));
    assertThat(
            office.sql.sql("SELECT count(*) FROM delivery_tallies").query(Integer.class).single())
        .isEqualTo(2);
  }
}
