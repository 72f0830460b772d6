package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.deliveries.SendingOutcome.Done;
import org.standfirst.newsletters.deliveries.SendingOutcome.NotNow;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.TestAuditTrail;

class SendingsTests {
  private final PostOffice office = new PostOffice();
  private final StaffMember carla;
  private final Sendings sendings =
      new Sendings(
          new DeliveryRows(office.sql),
          new IssueRows(office.sql),
          new Tallies(office.sql),
          office.changes,
          TestAuditTrail.of(office.sql, office.clock),
          office.clock);

  SendingsTests() {
    long id =
        office
            .sql
            .sql(
                """
                INSERT INTO readers (email, first_name, last_name, adult_attested_at, offers, made_at)
                VALUES ('carla@lamplighter.example', 'Carla', 'Edits', now(), false, now()) RETURNING id
                """)
            .query(Long.class)
            .single();
    carla = new StaffMember(new ReaderId(id), "");
  }

  @AfterEach
  void close() {
    office.close();
  }

  private SendingOutcome told(Supplier<SendingOutcome> telling) {
    return office.transactions.execute(_ -> telling.get());
  }

  private List<String> deeds() {
    return office
        .sql
        .sql("SELECT deed FROM audit_trail ORDER BY id")
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void a_sending_is_paused_resumed_and_cancelled_once_each() {
    IssueId issue = office.issue(3);

    assertThat(told(() -> sendings.resume(issue, carla))).isEqualTo(new NotNow("sending"));
    assertThat(told(() -> sendings.pause(issue, carla))).isEqualTo(new Done(0));
    assertThat(told(() -> sendings.pause(issue, carla))).isEqualTo(new NotNow("paused"));
    assertThat(told(() -> sendings.resume(issue, carla))).isEqualTo(new Done(0));
    assertThat(told(() -> sendings.cancel(issue, carla))).isEqualTo(new Done(0));
    assertThat(told(() -> sendings.resume(issue, carla))).isEqualTo(new NotNow("cancelled"));
    assertThat(deeds())
        .containsExactly(
            "newsletters.deed.sending-paused",
            "newsletters.deed.sending-resumed",
            "newsletters.deed.sending-cancelled");
  }

  @Test
  void progress_is_told_by_state_with_a_pace_and_an_end() {
    IssueId issue = office.issue(100);
    settle(issue, 40, "sent");
    office.sql.sql("UPDATE issues SET started_at = now() - interval '10 seconds'").update();

    Progress first = sendings.progress(issue);
    assertThat(first.all()).isEqualTo(100);
    assertThat(first.settled()).isEqualTo(40);
    assertThat(first.perSecond()).isBetween(3.0, 4.1);
    assertThat(first.doneAt()).isAfter(office.clock.instant());

    settle(issue, 40, "sent");
    office.later(Duration.ofSeconds(4));
    assertThat(sendings.progress(issue).perSecond()).isBetween(8.0, 10.1);
    settle(issue, 20, "sent");
    assertThat(sendings.progress(issue))
        .isEqualTo(new Progress("sending", Map.of("sent", 100L), 0, null));
  }

  @Test
  void deliveries_are_listed_by_state_page_by_page() {
    IssueId issue = office.issue(120);
    settle(issue, 60, "failed");

    for (String state : Set.of("failed", "pending")) {
      List<DeliveryLine> page = sendings.list(issue, state, 0);
      List<DeliveryLine> next = sendings.list(issue, state, page.getLast().id());
      assertThat(page).hasSize(50).allMatch(each -> each.state().equals(state));
      assertThat(next).hasSize(10).doesNotContainAnyElementsOf(page);
    }
    assertThat(sendings.list(issue, "no'state", 0)).isEmpty();
  }

  @Test
  void what_is_undecided_is_decided_by_staff() {
    IssueId issue = office.issue(3);
    List<Claimed> unknown = settle(issue, 3, "unknown");
    new IssueRows(office.sql).finish(issue.value(), office.clock.instant());
    long one = unknown.getFirst().id();
    long other = unknown.getLast().id();

    assertThat(told(() -> sendings.resolve(one, Resolution.SENT, carla))).isEqualTo(new Done(1));
    assertThat(office.state(issue)).isEqualTo("sent");
    assertThat(told(() -> sendings.resolve(one, Resolution.AGAIN, carla)))
        .isEqualTo(new NotNow("sent"));
    assertThat(told(() -> sendings.resolve(other, Resolution.AGAIN, carla))).isEqualTo(new Done(1));
    assertThat(office.state(issue)).isEqualTo("sending");
    assertThat(office.tallied(issue)).isEqualTo(Map.of("sent", 1L, "unknown", 1L, "pending", 1L));
    assertThat(told(() -> sendings.resolve(999_999, Resolution.SENT, carla)))
        .isEqualTo(new NotNow(""));
  }

  @Test
  void an_answer_that_comes_late_does_not_settle_what_staff_send_again() {
    IssueId issue = office.issue(1);
    Claimed delivery = settle(issue, 1, "unknown").getFirst();
    told(() -> sendings.resolve(delivery.id(), Resolution.AGAIN, carla));

    var late = new Settled(delivery.id(), delivery.claim(), "sent", null, "north", "");
    assertThat(new Settlements(office.sql).settle("one", List.of(late), office.clock.instant()))
        .isZero();
  }

  @Test
  void what_was_refused_is_tried_once_more() {
    IssueId issue = office.issue(4);
    settle(issue, 3, "failed");
    settle(issue, 1, "sent");
    new IssueRows(office.sql).finish(issue.value(), office.clock.instant());

    assertThat(told(() -> sendings.retryFailed(issue, carla))).isEqualTo(new Done(3));
    assertThat(office.state(issue)).isEqualTo("sending");
    assertThat(office.tallied(issue)).isEqualTo(Map.of("sent", 1L, "pending", 3L));
  }

  private List<Claimed> settle(IssueId issue, int many, String state) {
    List<Claimed> claimed = office.claim("one", issue, many);
    office.release(claimed);
    new Settlements(office.sql)
        .settle(
            "one",
            claimed.stream()
                .map(each -> new Settled(each.id(), each.claim(), state, null, "north", ""))
                .toList(),
            office.clock.instant());
    return claimed;
  }
}
