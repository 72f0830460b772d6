package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.standfirst.newsletters.IssueId;

class ClaimsTests {
  private final PostOffice office = new PostOffice();
  private final Claims claims = new Claims(office.sql);

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void what_one_has_claimed_another_does_not() {
    IssueId issue = office.issue(10);
    List<Claimed> one = office.claim("one", issue, 6);
    List<Claimed> other = office.claim("other", issue, 6);

    assertThat(one).hasSize(6);
    assertThat(other).hasSize(4).doesNotContainAnyElementsOf(one);
    assertThat(other.getFirst().claim()).isGreaterThan(one.getFirst().claim());
    assertThat(office.tallied(issue)).isEqualTo(Map.of("claimed", 10L));
  }

  @Test
  void nothing_is_claimed_that_somebody_is_claiming() {
    IssueId issue = office.issue(4);
    office.transactions.executeWithoutResult(_ -> {
      office
          .sql
          .sql("SELECT id FROM deliveries ORDER BY id LIMIT 3 FOR UPDATE")
          .query()
          .listOfRows();
      List<Claimed> claimed = new ArrayList<>();
      elsewhere(() -> claimed.addAll(office.claim("other", issue, 4)));
      assertThat(claimed).hasSize(1);
    });
  }

  private static void elsewhere(Runnable work) {
    try {
      Thread.ofVirtual().start(work).join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nothing_is_claimed_of_an_issue_that_is_paused_or_before_it_is_due() {
    IssueId paused = office.issue(2);
    office.state(paused, "paused");
    IssueId early = office.issue(2);
    office.sql.sql("UPDATE deliveries SET due_at = now() + interval '1 hour'").update();

    assertThat(office.claim("one", paused, 2)).isEmpty();
    assertThat(office.claim("one", early, 2)).isEmpty();
    office.later(Duration.ofHours(2));
    assertThat(office.claim("one", early, 2)).hasSize(2);
  }

  @Test
  void a_claim_goes_on_after_a_place() {
    IssueId issue = office.issue(6);
    Claimed last = office.claim("one", issue, 3).getLast();
    claims.giveBack(office.claim("one", issue, 1));
    var after =
        new Claims.Wish(
            "one",
            issue.value(),
            new Claims.Place(last.dueAt(), last.id() + 1),
            6,
            office.clock.instant(),
            office.clock.instant());

    assertThat(claims.claim(claims.number(), after)).hasSize(2);
  }

  @Test
  void a_claim_is_given_back_whole_or_by_what_it_holds() {
    IssueId issue = office.issue(6);
    List<Claimed> claimed = office.claim("one", issue, 4);

    assertThat(claims.giveBack(claimed.subList(0, 2))).isEqualTo(2);
    assertThat(claims.giveBack(claimed.getFirst().claim(), issue.value())).isEqualTo(2);
    assertThat(claims.giveBack(claimed)).isZero();
    assertThat(office.counted(issue)).isEqualTo(Map.of("pending", 6L));
    assertThat(office.tallied(issue)).isEqualTo(Map.of("pending", 6L));
  }

  @Test
  void a_release_in_doubt_is_given_back_whether_it_was_made_or_not() {
    IssueId issue = office.issue(4);
    List<Claimed> claimed = office.claim("one", issue, 4);
    office.release(claimed.subList(0, 2));

    assertThat(claims.giveBack(claimed)).isEqualTo(4);
    assertThat(office.tallied(issue)).isEqualTo(Map.of("pending", 4L));
  }

  @Test
  void what_lies_in_hands_goes_back_when_its_lease_has_run_out_and_not_before() {
    IssueId issue = office.issue(3);
    office.claim("one", issue, 3);
    List<Long> issues = List.of(issue.value());

    assertThat(claims.giveBackLeft(issues, office.clock.instant())).isZero();
    office.later(Duration.ofMinutes(21));
    assertThat(claims.giveBackLeft(issues, office.clock.instant())).isEqualTo(3);
    assertThat(office.claim("other", issue, 3)).hasSize(3);
  }

  @Test
  void a_copy_of_the_subject_that_won_is_of_that_from_then_on() {
    IssueId issue = office.issue(2);
    office.sql.sql("UPDATE deliveries SET variant = NULL").update();
    office.sql.sql("UPDATE issues SET winner = 'B'").update();

    Claimed claimed = office.claim("one", issue, 1).getFirst();
    assertThat(claimed.variant()).isEqualTo("B");
    assertThat(office.row(claimed.id())).containsEntry("variant", "B");
  }
}
