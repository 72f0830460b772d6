package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.IssueForms.article;
import static org.standfirst.stories.IssueForms.begin;
import static org.standfirst.stories.IssueForms.newsletter;
import static org.standfirst.stories.IssueForms.number;
import static org.standfirst.stories.IssueForms.save;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;
import org.standfirst.site.PaperSettings;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// What is sent is what was looked at, at a time that there is.
class IssueSendingStories {
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);

  private String written() {
    article(Access.OPEN, "sending" + System.nanoTime());
    String issue = begin(ada.browser, newsletter(ada.browser));
    save(ada.browser, issue, "subject", "As it was seen");
    return issue;
  }

  private static String version(Page page) {
    return page.html().select("form.form [name=version]").val();
  }

  @Test
  void what_somebody_has_changed_since_it_was_looked_at_is_looked_at_again() {
    String issue = written();
    String seen = version(ada.browser.get(issue + "/sending"));
    save(carla.browser, issue, "subject", "As nobody saw it");

    Page refused = ada.browser.post(issue + "/sending", "version", seen, "share", "0");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems").text()).contains("since you looked at it");
    assertThat(ada.browser.get(issue).status()).as("a draft still").isEqualTo(200);
    assertThat(ada.browser.post(issue + "/sending", "version", version(refused)).status())
        .isEqualTo(303);
  }

  @Test
  void who_may_not_send_is_told_so_whatever_the_time() {
    String issue = written();

    assertThat(carla.browser.post(issue + "/schedule").status()).isEqualTo(403);
  }

  @Test
  void an_issue_whose_time_has_come_shows_by_itself_that_it_starts() {
    String issue = written();
    ada.browser.post(issue + "/sending");

    // by then it has started, or is about to: the page watches it either way
    Document page = ada.browser.get(issue + "/sending").html();
    assertThat(page.select("[data-course] .sending__course")).hasSize(1);
    assertThat(page.select("script[src*=course]")).hasSize(1);
  }

  @Test
  void an_issue_that_waits_for_its_time_is_not_watched() {
    String issue = written();
    String next = LocalDateTime.now(ZoneId.of("UTC")).plusDays(3).toLocalDate().toString();

    String version = version(ada.browser.get(issue + "/sending"));
    ada.browser.post(issue + "/schedule", "version", version, "date", next, "time", "12:00");

    Document page = ada.browser.get(issue + "/sending").html();
    assertThat(page.select("#scheduled").text()).isEqualTo("Scheduled");
    assertThat(page.select("[data-course]")).isEmpty();
  }

  @Test
  void a_time_that_the_clock_leaves_out_is_refused() {
    ZoneId zone = RunningNewsroom.part(PaperSettings.class).paper().zone();
    ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.now());
    while (next != null && !next.isGap()) {
      next = zone.getRules().nextTransition(next.getInstant());
    }
    assertThat(next).as("a zone whose clocks are put forward").isNotNull();
    String issue = written();
    LocalDateTime skipped = next.getDateTimeBefore().plusMinutes(1);
    Document page =
        ada.browser
            .post(
                issue + "/schedule",
                "date",
                skipped.toLocalDate().toString(),
                "time",
                skipped.toLocalTime().toString())
            .html();
    assertThat(page.select("#time-error").text()).contains("put forward");
    assertThat(page.select("#time").val()).isEqualTo(skipped.toLocalTime().toString());
  }

  @Test
  void nothing_is_tried_where_there_is_one_subject_alone() {
    String issue = written();
    assertThat(ada.browser.post(issue + "/sending", "share", "20").status()).isEqualTo(303);
    assertThat(
            sql.sql("SELECT test_share FROM issues WHERE id = :id")
                .param("id", number(issue))
                .query((row, _) -> row.getInt(1))
                .single())
        .isZero();
  }
}
