package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.LIST;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.moment;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.said;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.Manuscripts.step;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.publication.DueArticles;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;

/// Articles that are published by themselves at their moment, or can't be.
class ScheduleStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);
  private final Browsing stranger = new Browsing();
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);

  private String published(String headline) {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", headline, "body", "<p>One.</p><p>Two.</p>");
    return path;
  }

  @Test
  void a_scheduled_article_goes_out_by_itself_at_its_moment_as_it_is_saved_by_then() {
    String path = begin(carla.browser);
    Page scheduled =
        schedule(
            path,
            "headline",
            "By itself",
            "body",
            "<p>One.</p>",
            "due",
            moment(Duration.ofSeconds(4)));
    assertThat(scheduled.header("location")).isEqualTo(path);
    assertThat(said(carla.browser, path)).isEqualTo("It will be published by itself.");
    assertThat(
            carla.browser.get(LIST + "?stage=SCHEDULED").html().select("tbody a").eachAttr("href"))
        .contains(path);
    save(carla.browser, path, "headline", "By itself, and better");

    await().atMost(Duration.ofSeconds(20)).until(() -> !inPaper(carla.browser, path).isEmpty());

    assertThat(stranger.get(inPaper(carla.browser, path)).html().select("h1").text())
        .isEqualTo("By itself, and better");
    assertThat(carla.browser.get(path).html().select(".editor__standing").text())
        .contains("Published");
  }

  private Page schedule(String path, String... filled) {
    return step(carla.browser, path, "/schedule", filled);
  }

  @Test
  void an_embargo_holds_until_it_ends_and_a_schedule_can_be_left() {
    String path = begin(carla.browser);
    Page early =
        publish(
            carla.browser,
            path,
            "headline",
            "Not yet",
            "body",
            "<p>One.</p>",
            "embargo",
            moment(Duration.ofHours(2)));
    assertThat(early.html().select("#problems a").attr("href")).isEqualTo("#embargo");
    assertThat(
            schedule(path, "due", moment(Duration.ofHours(1)))
                .html()
                .select("#problems a")
                .attr("href"))
        .isEqualTo("#embargo");
    assertThat(
            schedule(path, "due", moment(Duration.ofHours(-1)))
                .html()
                .select("#problems a")
                .attr("href"))
        .isEqualTo("#due");
    assertThat(schedule(path, "due", "soon").status()).isEqualTo(422);
    assertThat(save(carla.browser, path, "embargo", "soon").status()).isEqualTo(422);

    assertThat(schedule(path, "due", moment(Duration.ofHours(3))).status()).isEqualTo(303);
    Page withdrawn =
        carla.browser.post(path + "/schedule/withdrawal", form(carla.browser.get(path)));
    assertThat(withdrawn.header("location")).isEqualTo(path);
    assertThat(said(carla.browser, path)).isEqualTo("It is off the schedule, and ready.");
    assertThat(carla.browser.get(path).html().select(".editor__standing").text()).contains("Ready");
    assertThat(greta.browser.post(path + "/schedule").status()).isEqualTo(403);
  }

  @Test
  void a_scheduled_article_that_its_agency_kills_does_not_go_out() {
    String path = published("Due and killed");
    schedule(path, "headline", "Due, and killed before", "due", "2099-01-01T12:00");
    RunningNewsroom.part(Desk.class).kill(new ArticleId(number(path)), "", "");
    sql.sql("UPDATE working_copies SET due_at = now() WHERE article = :article")
        .param("article", number(path))
        .update();

    RunningNewsroom.part(DueArticles.class).publish();

    Document page = carla.browser.get(path).html();
    assertThat(page.select(".editor__standing").text()).contains("Ready");
    assertThat(page.select("#kill").text())
        .contains("Its agency has killed this article", "It gave no reason.");
    assertThat(inPaper(carla.browser, path)).isEmpty();
  }
}
