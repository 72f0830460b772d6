package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.LIST;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;

/// What is being written and what is in the paper, as the newsroom's list shows it.
class DeskStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);
  private final Browsing stranger = new Browsing();

  private String published(String headline) {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", headline, "body", "<p>One.</p><p>Two.</p>");
    return path;
  }

  @Test
  void the_list_is_narrowed_by_stage_section_and_person_and_turned_page_by_page() {
    for (int i = 0; i < 60; i++) {
      begin(greta.browser);
    }
    String narrowed = LIST + "?stage=DRAFT&person=" + greta.id.value();
    Document first = carla.browser.get(narrowed).html();
    assertThat(first.select("tbody tr")).hasSize(50);
    Document second = carla.browser.get(first.select(".pages__next").attr("href")).html();
    assertThat(second.select("tbody tr")).hasSize(10);
    assertThat(second.select("tbody a").eachAttr("href"))
        .doesNotContainAnyElementsOf(first.select("tbody a").eachAttr("href"));
    assertThat(carla.browser.get(narrowed + "&section=opinion").html().select("tbody tr"))
        .isEmpty();
    assertThat(
            carla
                .browser
                .get(LIST + "?stage=PUBLISHED&section=city")
                .html()
                .select("tbody tr td:nth-child(3)")
                .eachText())
        .isNotEmpty()
        .containsOnly("City");
    assertThat(carla.browser.get(LIST + "?stage=x&section=x&person=x&before=x").status())
        .isEqualTo(200);
  }

  @Test
  void the_stages_say_how_many_there_are() {
    String mine = LIST + "?person=" + greta.id.value();
    String path = begin(greta.browser);
    begin(greta.browser);
    assertThat(carla.browser.get(mine).html().select(".tabs a").eachText())
        .contains("All 2", "In progress 2", "Ready");
    greta.browser.post(path + "/submission", form(greta.browser.get(path)));
    assertThat(carla.browser.get(mine).html().select(".tabs a").eachText())
        .contains("All 2", "In progress 1", "Waiting for an editor 1");
  }

  @Test
  void a_view_is_kept_and_forgotten() {
    Page kept =
        carla.browser.post(
            LIST + "/views", "name", "City desk", "stage", "READY", "section", "city", "q", "tram");
    String path = LIST + "?q=tram&stage=READY&section=city";
    assertThat(kept.header("location")).isEqualTo(path);
    Document list = carla.browser.get(LIST).html();
    assertThat(list.select(".desk__views a:contains(City desk)").attr("href")).isEqualTo(path);
    assertThat(greta.browser.get(LIST).html().select(".desk__views a")).isEmpty();

    String removal = list.select(".desk__views form").attr("action");
    greta.browser.post(removal);
    assertThat(carla.browser.get(LIST).html().select(".desk__views a")).hasSize(1);
    carla.browser.post(removal);
    assertThat(carla.browser.get(LIST).html().select(".desk__views a")).isEmpty();
  }

  @Test
  void every_word_of_every_article_is_found_whatever_became_of_it() {
    String draft = begin(greta.browser);
    save(
        greta.browser,
        draft,
        "headline",
        "Herring",
        "body",
        "<p>A <em>quagmirefish</em> swims.</p>");
    String printed = published("About a wall");
    publish(
        carla.browser,
        printed,
        "body",
        "<p>One.</p>".repeat(20) + "<p>Quagmirefish behind it.</p>");
    String search = LIST + "?q=quagmirefish";

    assertThat(carla.browser.get(search).html().select("tbody a").eachAttr("href"))
        .containsExactly(printed, draft);
    assertThat(carla.browser.get(search + "&stage=DRAFT").html().select("tbody a").eachAttr("href"))
        .containsExactly(draft);
    assertThat(
            carla
                .browser
                .get(search + "&section=world&person=" + greta.id.value())
                .html()
                .select("tbody a")
                .eachAttr("href"))
        .containsExactly(draft);
    assertThat(greta.browser.get(search).html().select("tbody a").eachAttr("href"))
        .containsExactly(draft);
    assertThat(stranger.get("/search?q=quagmirefish").body()).doesNotContain("About a wall");

    save(greta.browser, draft, "body", "<p>It has gone.</p>");
    assertThat(carla.browser.get(search).html().select("tbody a").eachAttr("href"))
        .containsExactly(printed);
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() ->
            !carla.browser.get(LIST + "?q=night+ferry+eleven").html().select("tbody a").isEmpty());
    assertThat(carla.browser.get(LIST + "?q=%27%28%26!&before=x").status()).isEqualTo(200);
  }

  @Test
  void reporters_write_what_is_theirs_and_publish_nothing() {
    String hers = begin(greta.browser);
    String path = begin(carla.browser);
    assertThat(save(greta.browser, hers, "headline", "Mine to write", "body", "<p>x</p>").status())
        .isEqualTo(303);
    assertThat(greta.browser.get(hers).html().select("[formaction$=publication]")).isEmpty();
    assertThat(publish(greta.browser, hers).status()).isEqualTo(403);
    assertThat(greta.browser.get(path).status()).isEqualTo(403);
    assertThat(greta.browser.post(path, form(carla.browser.get(path))).status()).isEqualTo(403);
    assertThat(greta.browser.post(path + "/lock/takeover").status()).isEqualTo(403);
    assertThat(
            greta
                .browser
                .get(LIST + "?person=" + carla.id.value())
                .html()
                .select("tbody a")
                .eachAttr("href"))
        .containsExactly(hers);
    assertThat(Someone.waived(Role.MODERATOR).browser.get(LIST).status()).isEqualTo(403);
    assertThat(greta.browser.get(LIST + "/999999999").status()).isEqualTo(404);
  }
}
