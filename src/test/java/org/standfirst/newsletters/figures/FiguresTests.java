package org.standfirst.newsletters.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.issues.Variant;

/// How the figures of an issue come about, row by row.
class FiguresTests {
  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(database);
  private final SignRows rows = new SignRows(sql);
  private final Adding adding =
      new Adding(sql, new TransactionTemplate(new JdbcTransactionManager(database)));
  private final FigureRows figures = new FigureRows(sql);
  private final SentIssue issue = new SentIssue(sql);
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final Instant longAgo = now.minus(Duration.ofDays(365));

  private Sign click(long copy, int link) {
    return new Sign(copy, link, now, false);
  }

  private Figures added() {
    adding.add();
    return figures.of(issue.id);
  }

  private long is(String query) {
    return sql.sql(query).query(Long.class).single();
  }

  @Test
  void each_copy_and_each_of_its_links_counts_once_however_often_it_is_followed() {
    long one = issue.copy("A");
    long other = issue.copy("B");

    rows.add(List.of(click(one, 1), click(one, 1), click(one, 2), click(other, 1)), longAgo);
    rows.add(List.of(click(one, 1), click(other, 2)), longAgo);

    Figures added = added();
    assertThat(added.of("clicked")).isEqualTo(2);
    assertThat(added.of("clicked", "A")).isEqualTo(1);
    assertThat(added.byNumber("link")).containsEntry(1, 2L).containsEntry(2, 2L);
    assertThat(added.byNumber("hour")).containsExactlyInAnyOrderEntriesOf(Map.of(1, 4L));
    assertThat(new IssueClicks(sql).of(new IssueId(issue.id), Variant.B)).isEqualTo(1);
    assertThat(is("SELECT many FROM delivery_clicks WHERE link = 1 AND delivery = " + one))
        .isEqualTo(3);
    assertThat(is("SELECT clicks FROM delivery_signs WHERE delivery = " + one)).isEqualTo(4);
  }

  @Test
  void what_machines_do_is_counted_apart_and_takes_nothing_from_people() {
    long copy = issue.copy("A");

    rows.add(List.of(click(copy, 1).madeByMachine(), click(copy, 2).madeByMachine()), longAgo);
    assertThat(added().of("clicked")).isZero();
    rows.add(List.of(click(copy, 1)), longAgo);

    Figures added = added();
    assertThat(added.of("clicked")).isEqualTo(1);
    assertThat(added.of("scanned")).isEqualTo(1);
    assertThat(added.byNumber("link")).containsOnlyKeys(1);
    assertThat(is("SELECT scans FROM delivery_signs WHERE delivery = " + copy)).isEqualTo(2);
  }

  @Test
  void a_picture_that_is_fetched_on_arrival_wasnt_looked_at() {
    long early = issue.copy("A");
    long unsettled = issue.copy("A");
    long late = issue.copy("A");
    sql.sql("UPDATE deliveries SET settled_at = now() WHERE id = ?").param(early).update();
    sql.sql("UPDATE deliveries SET state = 'sending', settled_at = NULL WHERE id = ?")
        .param(unsettled)
        .update();

    rows.add(
        List.of(
            click(early, Sign.PICTURE), click(unsettled, Sign.PICTURE), click(late, Sign.PICTURE)),
        longAgo);

    Figures added = added();
    assertThat(added.of("opened")).isEqualTo(1);
    assertThat(added.of("fetched")).isEqualTo(2);
    assertThat(added.of("clicked")).isZero();
  }

  @Test
  void of_many_who_write_at_once_one_counts_the_first() throws Exception {
    long copy = issue.copy("A");
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      writers.add(
          Thread.ofVirtual()
              .start(() -> rows.add(List.of(click(copy, 1), click(copy, 2)), longAgo)));
    }
    for (Thread each : writers) {
      each.join();
    }

    Figures added = added();
    assertThat(added.of("clicked")).isEqualTo(1);
    assertThat(added.byNumber("link")).containsEntry(1, 1L).containsEntry(2, 1L);
    assertThat(is("SELECT clicks FROM delivery_signs WHERE delivery = " + copy)).isEqualTo(16);
  }

  @Test
  void copies_of_which_nobody_knows_whose_they_were_are_counted_too() {
    long copy = issue.copy("A");
    sql.sql("DELETE FROM addressees").update();
    assertThat(is("SELECT count(*) FROM deliveries WHERE address IS NULL")).isEqualTo(1);

    rows.add(List.of(click(copy, 1)), longAgo);

    assertThat(added().of("clicked")).isEqualTo(1);
  }

  @Test
  void copies_that_are_too_old_or_never_were_make_no_sign() {
    long copy = issue.copy("A");
    sql.sql("UPDATE deliveries SET due_at = now() - interval '2 years'").update();

    assertThat(rows.add(List.of(click(copy, 1), click(copy + 1000, 1)), longAgo)).isEmpty();

    assertThat(added().of("clicked")).isZero();
  }

  @Test
  void a_year_later_the_sums_are_all_that_is_left() {
    long copy = issue.copy("A");
    rows.add(List.of(click(copy, 1)), longAgo);
    added();

    assertThat(rows.forget(now.minusSeconds(1), 100)).isZero();
    assertThat(rows.forget(now.plusSeconds(1), 100)).isEqualTo(1);

    assertThat(is("SELECT count(*) FROM delivery_clicks")).isZero();
    assertThat(added().of("clicked")).isEqualTo(1);
  }

  @Test
  void what_comes_back_counts_once_as_the_worst_that_was_said() {
    long copy = issue.copy("A");
    issue.copy("A");
    for (String kind : List.of("soft", "soft", "hard", "complaint")) {
      sql.sql("UPDATE deliveries SET return_kind = ? WHERE id = ?").params(kind, copy).update();
    }

    Figures added = added();
    assertThat(added.of("copies")).isEqualTo(2);
    assertThat(added.of("sent")).isEqualTo(2);
    assertThat(added.of("soft")).isZero();
    assertThat(added.of("hard")).isZero();
    assertThat(added.of("complaint")).isEqualTo(1);
    assertThat(added.delivered()).isEqualTo(2);
  }

  @Test
  void who_leaves_does_so_after_the_last_copy_that_came() {
    long whom = issue.addressee("leaver@merrow.example");
    long copy = issue.copyTo("addressee", whom, "A");

    depart(whom, "one_click");

    assertThat(added().of("left")).isEqualTo(1);
    assertThat(is("SELECT delivery FROM newsletter_departures")).isEqualTo(copy);
  }

  @Test
  void who_comes_back_has_left_none_and_who_is_erased_has() {
    long back = issue.addressee("back@merrow.example");
    long erased = issue.addressee("erased@merrow.example");
    long complaining = issue.addressee("complaining@merrow.example");
    for (long each : List.of(back, erased, complaining)) {
      issue.copyTo("addressee", each, "A");
    }
    depart(back, "link");
    depart(erased, "link");
    depart(complaining, "complaint");
    assertThat(added().of("left")).isEqualTo(2);

    sql.sql("DELETE FROM newsletter_departures WHERE addressee = ?").param(back).update();
    sql.sql("DELETE FROM addressees WHERE id = ?").param(erased).update();

    assertThat(added().of("left")).isEqualTo(1);
  }

  private void depart(long whom, String reason) {
    sql.sql(
            """
            INSERT INTO newsletter_departures (addressee, newsletter, reason, departed_at)
            VALUES (?, ?, ?, now())
            """)
        .params(whom, issue.newsletter, reason)
        .update();
  }
}
