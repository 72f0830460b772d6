package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.IssueForms.article;
import static org.standfirst.stories.IssueForms.begin;
import static org.standfirst.stories.IssueForms.newsletter;
import static org.standfirst.stories.IssueForms.number;
import static org.standfirst.stories.IssueForms.save;
import static org.standfirst.stories.IssueForms.step;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;
import org.standfirst.site.PaperSettings;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// Issues start at once, at their time or by a newsletter's rhythm: each once.
class IssueStartStories {
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);

  private String written(String newsletter) {
    article(Access.OPEN, "start" + System.nanoTime());
    String issue = begin(ada.browser, newsletter);
    save(ada.browser, issue, "subject", "Ready to go");
    return issue;
  }

  private String state(String issue) {
    return sql.sql("SELECT state FROM issues WHERE id = :id")
        .param("id", number(issue))
        .query((row, _) -> String.valueOf(row.getString(1)))
        .single();
  }

  private boolean started(String issue) {
    return !List.of("draft", "scheduled").contains(state(issue));
  }

  private static ZonedDateTime soon(Duration fromNow) {
    ZoneId zone = RunningNewsroom.part(PaperSettings.class).paper().zone();
    return ZonedDateTime.now(zone).plus(fromNow);
  }

  @Test
  void an_issue_that_is_sent_starts_at_once_and_can_be_written_no_more() {
    String issue = written(newsletter(ada.browser));
    Page sent = ada.browser.post(issue + "/sending");
    assertThat(sent.header("location")).isEqualTo(issue + "/sending");

    await().atMost(Duration.ofSeconds(20)).until(() -> started(issue));

    assertThat(save(ada.browser, issue, "subject", "Too late").header("location"))
        .isEqualTo(issue + "/sending");
    assertThat(ada.browser.get(issue + "/sending").html().select("h1").text())
        .isEqualTo("Ready to go");
    assertThat(ada.browser.post(issue + "/sending").header("location"))
        .isEqualTo(issue + "/sending");
  }

  @Test
  void a_scheduled_issue_starts_at_its_time_and_can_be_made_a_draft_until_then() {
    String newsletter = newsletter(ada.browser);
    String issue = written(newsletter);
    ZonedDateTime then = soon(Duration.ofDays(2));
    String date = then.toLocalDate().toString();
    String time = "%02d:%02d".formatted(then.getHour(), then.getMinute());
    assertThat(
            ada.browser.post(issue + "/schedule", "date", "2020-01-01", "time", "06:30").status())
        .isEqualTo(422);
    assertThat(ada.browser.post(issue + "/schedule", "date", "x", "time", "y").status())
        .isEqualTo(422);
    ada.browser.post(issue + "/schedule", "date", date, "time", time, "byZone", "true");
    assertThat(state(issue)).isEqualTo("scheduled");
    assertThat(ada.browser.get(issue + "/sending").body()).contains("The first copies leave");
    ada.browser.post(issue + "/schedule/removal");
    assertThat(state(issue)).isEqualTo("draft");

    ada.browser.post(issue + "/schedule", "date", date, "time", time);
    assertThat(state(issue)).isEqualTo("scheduled");
    sql.sql("UPDATE issues SET starts_at = now() - interval '1 second' WHERE id = :id")
        .param("id", number(issue))
        .update();
    // whoever schedules anything wakes whoever keeps the time
    ada.browser.post(written(newsletter) + "/sending");
    await().atMost(Duration.ofSeconds(20)).until(() -> started(issue));
  }

  @Test
  void an_issue_that_has_nothing_in_it_when_its_time_comes_is_given_back() {
    String newsletter = newsletter(ada.browser);
    String issue = written(newsletter);
    ZonedDateTime then = soon(Duration.ofDays(1));
    ada.browser.post(issue + "/schedule", "date", then.toLocalDate().toString(), "time", "06:30");
    sql.sql(
            """
            UPDATE issues SET content = '', starts_at = now() WHERE id = :id
            """)
        .param("id", number(issue))
        .update();
    ada.browser.post(written(newsletter) + "/sending");
    await().atMost(Duration.ofSeconds(20)).until(() -> state(issue).equals("draft"));
    assertThat(ada.browser.get(issue).body()).contains("there was nothing in it");
  }

  @Test
  void a_newsletter_with_a_rhythm_makes_an_issue_at_its_moment_if_enough_is_new() {
    String newsletter = newsletter(ada.browser);
    String rhythm = newsletter + "/rhythm";
    assertThat(ada.browser.post(rhythm, "at", "x", "subject", "").status()).isEqualTo(422);
    var filed = article(Access.OPEN, "digest" + System.nanoTime());
    Page kept =
        ada.browser.post(
            rhythm,
            "version",
            "0",
            "on",
            "true",
            "days",
            "1",
            "days",
            "7",
            "at",
            "06:30",
            "most",
            "5",
            "atLeast",
            "1",
            "extent",
            "teaser",
            "subject",
            "{headline}",
            "section",
            "world");
    assertThat(kept.status()).isEqualTo(303);
    assertThat(ada.browser.get(rhythm).html().select(".compose__stories a").eachAttr("href"))
        .contains(filed.path());
    assertThat(ada.browser.get(rhythm + "/mail").status()).isEqualTo(200);

    beat(newsletter);
    await().atMost(Duration.ofSeconds(20)).until(() -> digests(newsletter).size() == 1);
    assertThat(digests(newsletter).getFirst()).startsWith("Headline of");

    // of the world other stories tell much at the same time
    sql.sql(
            """
            UPDATE rhythms SET at_least = 20, most = 20, section = 'opinion' WHERE newsletter = :id
            """)
        .param("id", number(newsletter))
        .update();
    beat(newsletter);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> ada.browser.get(rhythm).body().contains("too little new"));
    assertThat(digests(newsletter)).hasSize(1);
  }

  private void beat(String newsletter) {
    sql.sql("UPDATE rhythms SET next_at = now() WHERE newsletter = :id")
        .param("id", number(newsletter))
        .update();
    ada.browser.post(written(newsletter(ada.browser)) + "/sending");
  }

  private List<String> digests(String newsletter) {
    return sql.sql(
            """
            SELECT subject FROM issues
            WHERE newsletter = :id AND digest_for IS NOT NULL AND started_at IS NOT NULL
            """)
        .param("id", number(newsletter))
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void two_subjects_have_sheets_of_their_own_and_the_better_one_is_known_in_time() {
    String newsletter = newsletter(ada.browser);
    sql.sql(
            """
            WITH many AS (
              INSERT INTO addressees (address, made_at)
              SELECT 'tries-' || :id || '-' || n || '@readers.example', now()
              FROM generate_series(1, 60) AS n RETURNING id)
            INSERT INTO addressee_choices (addressee, newsletter, chosen_at, source)
            SELECT many.id, slug, now(), 'form' FROM many, newsletters WHERE newsletters.id = :id
            """)
        .param("id", number(newsletter))
        .update();
    String issue = written(newsletter);
    save(ada.browser, issue, "otherSubject", "Or this one");
    step(ada.browser, issue, "/blocks", "kind", "divider");
    ada.browser.post(issue + "/sending", "share", "20", "minutes", "1");
    await().atMost(Duration.ofSeconds(20)).until(() -> started(issue));
    assertThat(
            sql.sql("SELECT DISTINCT subject FROM issue_sheets WHERE issue = :id")
                .param("id", number(issue))
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("Ready to go", "Or this one");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            sql.sql("SELECT frozen_at IS NOT NULL FROM issues WHERE id = :id")
                .param("id", number(issue))
                .query((row, _) -> row.getBoolean(1))
                .single());
    assertThat(
            sql.sql(
                    """
                    SELECT count(*) FROM deliveries
                    WHERE issue = :id AND variant IS NULL AND due_at > now() + interval '1 minute'
                    """)
                .param("id", number(issue))
                .query((row, _) -> row.getInt(1))
                .single())
        .as("who waits for the better one")
        .isBetween(30, 59);

    sql.sql("UPDATE issues SET started_at = now() - interval '2 minutes' WHERE id = :id")
        .param("id", number(issue))
        .update();
    ada.browser.post(written(newsletter(ada.browser)) + "/sending");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            sql.sql("SELECT winner IS NOT NULL FROM issues WHERE id = :id")
                .param("id", number(issue))
                .query((row, _) -> row.getBoolean(1))
                .single());
  }
}
