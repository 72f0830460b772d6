package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
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
  void a_time_that_the_clock_leaves_out_is_refused() {
    ZoneId zone = RunningNewsroom.part(PaperSettings.class).paper().zone();
    ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.now());
    while (next != null && !next.isGap()) {
      next = zone.getRules().nextTransition(next.getInstant());
    }
    assumeThat(next).as("a zone whose clocks are put forward").isNotNull();
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
