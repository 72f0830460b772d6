package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.IssueForms.article;
import static org.standfirst.stories.IssueForms.begin;
import static org.standfirst.stories.IssueForms.newsletter;
import static org.standfirst.stories.IssueForms.number;
import static org.standfirst.stories.IssueForms.save;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// An issue that leaves is watched, paused, stopped and decided on, without scripts.
class SendingStories {
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private String issue;

  @BeforeEach
  void send() {
    issue = written();
    ada.browser.post(issue + "/sending");
    await().atMost(Duration.ofSeconds(30)).until(() -> state().equals("sent"));
  }

  private String written() {
    article(Access.OPEN, "sending" + System.nanoTime());
    String begun = begin(ada.browser, newsletter(ada.browser));
    save(ada.browser, begun, "subject", "Ready to go");
    return begun;
  }

  private String state() {
    return sql.sql("SELECT state FROM issues WHERE id = :id")
        .param("id", number(issue))
        .query((row, _) -> String.valueOf(row.getString(1)))
        .single();
  }

  /// It leaves, and has so many copies in a state, which are due tomorrow.
  private void leavesWith(String state, int many, String words) {
    sql.sql(
            """
            WITH told AS (
              INSERT INTO delivery_tallies (issue, state, many) VALUES (:issue, :state, :many)),
            going AS (UPDATE issues SET state = 'sending', finished_at = NULL WHERE id = :issue)
            INSERT INTO deliveries (issue, address, kind, state, due_at, words)
            SELECT :issue, :state || n || '@readers.example', 'reader', :state,
              now() + interval '1 day', :words
            FROM generate_series(1, :many) AS n
            """)
        .param("issue", number(issue))
        .param("state", state)
        .param("many", many)
        .param("words", words)
        .update();
  }

  private long copies(String state) {
    return sql.sql("SELECT count(*) FROM deliveries WHERE issue = :issue AND state = :state")
        .param("issue", number(issue))
        .param("state", state)
        .query(Long.class)
        .single();
  }

  private String after(Page answer) {
    assertThat(answer.status()).isEqualTo(303);
    return ada.browser.get(answer.header("location")).html().text();
  }

  @Test
  void a_sending_is_paused_goes_on_and_is_stopped() {
    leavesWith("pending", 3, "");

    assertThat(after(ada.browser.post(issue + "/sending/pause"))).contains("Paused: no further");
    assertThat(state()).isEqualTo("paused");
    assertThat(after(ada.browser.post(issue + "/sending/pause")))
        .contains("Nothing was changed")
        .doesNotContain("Paused: no further");
    assertThat(after(ada.browser.post(issue + "/sending/resumption"))).contains("It goes on.");
    assertThat(state()).isEqualTo("sending");
    assertThat(after(ada.browser.post(issue + "/sending/cancellation"))).contains("Stopped: no");
    await().atMost(Duration.ofSeconds(30)).until(() -> copies("dropped") == 3);
    assertThat(after(ada.browser.post(issue + "/sending/resumption")))
        .contains("Nothing was changed");
    assertThat(state()).isEqualTo("cancelled");
    assertThat(ada.browser.get(issue + "/sending").html().select(".sending__course").text())
        .contains("0 of 3, 0 %");
  }

  @Test
  void what_is_undecided_is_decided_once() {
    leavesWith("pending", 1, "");
    leavesWith("unknown", 2, "node-fell");
    Page page = ada.browser.get(issue + "/deliveries?state=unknown");
    assertThat(page.html().text()).contains("The program broke off").contains("Take it as sent");
    String one = page.html().select("form[action$=/resolution]").attr("action");

    assertThat(after(ada.browser.post(one, "arrived", "true"))).contains("Noted.");
    assertThat(copies("sent")).isEqualTo(1);
    assertThat(after(ada.browser.post(one, "arrived", "false"))).contains("Nothing was changed");
    assertThat(copies("unknown")).isEqualTo(1);
  }

  @Test
  void what_was_refused_is_tried_once_more() {
    leavesWith("pending", 1, "");
    leavesWith("failed", 2, "copy-not-made");
    Page page = ada.browser.get(issue + "/deliveries?state=failed");
    assertThat(page.html().text()).contains("It couldn’t be made");
    String again = page.html().select("form[action$=/retrial]").attr("action");

    assertThat(after(ada.browser.post(again))).contains("They are tried once more.");
  }

  @Test
  void who_does_not_lead_looks_and_decides_nothing() {
    leavesWith("unknown", 1, "node-fell");
    leavesWith("pending", 1, "");
    var eve = Someone.waived(Role.EDITOR);

    for (String page : new String[] {"/sending", "/deliveries?state=unknown"}) {
      Page seen = eve.browser.get(issue + page);
      assertThat(seen.status()).isEqualTo(200);
      assertThat(
              seen.html()
                  .select(
                      "form[action*=/sending/], form[action$=/resolution], form[action$=/retrial]"))
          .isEmpty();
    }
    for (String deed :
        new String[] {
          "/sending/pause",
          "/sending/cancellation",
          "/deliveries/1/resolution",
          "/deliveries/retrial"
        }) {
      assertThat(eve.browser.post(issue + deed).status()).as(deed).isEqualTo(403);
    }
    assertThat(state()).isEqualTo("sending");
  }

  @Test
  void who_does_not_lead_sees_no_whole_address() {
    leavesWith("pending", 1, "");
    leavesWith("failed", 1, "550 5.1.1 <failed1@readers.example>: no such user");
    String failed = issue + "/deliveries?state=failed";

    assertThat(ada.browser.get(failed).html().select("tbody").text())
        .contains("failed1@readers.example 550 5.1.1 <failed1@readers.example>: no such user");
    assertThat(Someone.waived(Role.EDITOR).browser.get(failed).html().select("tbody").text())
        .contains("f…@readers.example 550 5.1.1 <f…@readers.example>: no such user")
        .doesNotContain("failed1");
  }

  @Test
  void two_subjects_are_not_tried_where_it_could_not_be_known_in_time_nor_without_a_second() {
    String both = written();
    save(ada.browser, both, "otherSubject", "Or this one");
    Page refused =
        ada.browser.post(
            both + "/schedule",
            "date",
            "2099-01-01",
            "time",
            "06:30",
            "byZone",
            "true",
            "share",
            "20",
            "minutes",
            "60");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().text()).contains("Two subjects can’t be tried");

    String one = written();
    ada.browser.post(
        one + "/schedule", "date", "2099-01-01", "time", "06:30", "share", "20", "minutes", "60");
    assertThat(
            sql.sql("SELECT test_share FROM issues WHERE id = :id AND state = 'scheduled'")
                .param("id", number(one))
                .query(Integer.class)
                .single())
        .isZero();
  }
}
