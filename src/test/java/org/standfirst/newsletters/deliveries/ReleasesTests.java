package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.newsletters.IssueId;

class ReleasesTests {
  private final PostOffice office = new PostOffice();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void what_is_claimed_is_released() {
    IssueId issue = office.issue(3);
    List<Claimed> claimed = office.claim("one", issue, 3);

    assertThat(office.release(claimed)).hasSize(3);
    assertThat(office.row(claimed.getFirst().id()))
        .containsEntry("state", "sending")
        .containsEntry("worker", "one")
        .doesNotContainEntry("tried_at", null);
    assertThat(office.tallied(issue)).isEqualTo(Map.of("sending", 3L));
  }

  /// Between claim and release.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          suppressed      | INSERT INTO suppressions (address, reason, made_at) SELECT lower(address), 'bounced', now() FROM deliveries
          left            | DELETE FROM newsletter_choices
          left            | UPDATE readers SET confirmed_at = NULL
          erased          | UPDATE deliveries SET address = NULL
          cancelled       | UPDATE issues SET state = 'cancelled'
          asked-to-pause  | INSERT INTO restraints (reader, paused_until, made_at) SELECT reader, now() + interval '1 day', now() FROM deliveries
          asked-to-pause  | INSERT INTO restraints (reader, newsletter, paused_until, made_at) SELECT reader, 'morning-lamp', now() + interval '1 day', now() FROM deliveries
          """)
  void who_is_not_to_get_it_any_more_does_not(String reason, String change) {
    IssueId issue = office.issue(1);
    List<Claimed> claimed = office.claim("one", issue, 1);
    office.sql.sql(change).update();

    assertThat(office.release(claimed)).isEmpty();
    assertThat(office.row(claimed.getFirst().id()))
        .containsEntry("state", "dropped")
        .containsEntry("words", reason)
        .doesNotContainEntry("settled_at", null);
    assertThat(office.tallied(issue)).isEqualTo(Map.of("dropped", 1L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INSERT INTO restraints (reader, paused_until, made_at) SELECT reader, now() - interval '1 day', now() FROM deliveries
          INSERT INTO restraints (reader, days_between, made_at) SELECT reader, 7, now() FROM deliveries
          INSERT INTO suppressions (address, reason, made_at) VALUES ('somebody@else.example', 'bounced', now())
          """)
  void what_does_not_concern_them_keeps_nothing_back(String change) {
    IssueId issue = office.issue(1);
    List<Claimed> claimed = office.claim("one", issue, 1);
    office.sql.sql(change).update();

    assertThat(office.release(claimed)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"7, 6, true", "7, 8, false", "1, 1, false", "30, 29, true"})
  void who_asked_for_fewer_gets_one_in_so_many_days(int days, int ago, boolean dropped) {
    IssueId before = office.issue(1);
    office
        .sql
        .sql(
            "UPDATE deliveries SET state = 'sent', settled_at = now() - make_interval(days => :ago)")
        .param("ago", ago)
        .update();
    IssueId issue = office.issue("sending");
    office
        .sql
        .sql(
            """
            INSERT INTO deliveries (issue, reader, address, kind, due_at)
            SELECT :issue, reader, address, 'reader', now() - interval '1 hour' FROM deliveries
            WHERE issue = :before
            """)
        .param("issue", issue.value())
        .param("before", before.value())
        .update();
    office
        .sql
        .sql(
            "INSERT INTO restraints (reader, newsletter, days_between, made_at) SELECT reader, 'morning-lamp', :days, now() FROM deliveries WHERE issue = :issue")
        .param("days", days)
        .param("issue", issue.value())
        .update();

    assertThat(office.release(office.claim("one", issue, 1))).hasSize(dropped ? 0 : 1);
  }

  @Test
  void an_addressee_must_still_want_it() {
    IssueId issue = office.issue("sending");
    office
        .sql
        .sql(
            "INSERT INTO addressees (address, made_at) SELECT n || '@a.example', now() FROM generate_series(1, 2) n")
        .update();
    office
        .sql
        .sql(
            "INSERT INTO addressee_choices SELECT min(id), 'morning-lamp', now(), 'form' FROM addressees")
        .update();
    office
        .sql
        .sql(
            "INSERT INTO deliveries (issue, addressee, address, kind, due_at) SELECT :issue, id, address, 'stranger', now() - interval '1 hour' FROM addressees")
        .param("issue", issue.value())
        .update();

    assertThat(office.release(office.claim("one", issue, 2))).hasSize(1);
    assertThat(office.counted(issue)).isEqualTo(Map.of("sending", 1L, "dropped", 1L));
  }

  @Test
  void of_an_issue_that_is_paused_all_goes_back() {
    IssueId issue = office.issue(2);
    List<Claimed> claimed = office.claim("one", issue, 2);
    office.state(issue, "paused");

    assertThat(office.release(claimed)).isEmpty();
    assertThat(office.tallied(issue)).isEqualTo(Map.of("pending", 2L));
  }

  @Test
  void a_stale_claim_releases_nothing() {
    IssueId issue = office.issue(1);
    List<Claimed> stale = office.claim("one", issue, 1);
    office.later(Duration.ofMinutes(21));
    new Claims(office.sql).giveBackLeft(List.of(issue.value()), office.clock.instant());
    List<Claimed> fresh = office.claim("other", issue, 1);

    assertThat(office.release(stale)).isEmpty();
    assertThat(office.row(fresh.getFirst().id()))
        .containsEntry("state", "claimed")
        .containsEntry("worker", "other");
    assertThat(office.release(fresh)).hasSize(1);
    assertThat(office.release(stale)).isEmpty();
  }

  @Test
  void a_lease_that_has_run_out_releases_nothing() {
    IssueId issue = office.issue(1);
    List<Claimed> claimed = office.claim("one", issue, 1);
    office.later(Duration.ofMinutes(21));

    assertThat(office.release(claimed)).isEmpty();
    assertThat(office.counted(issue)).isEqualTo(Map.of("claimed", 1L));
  }
}
