package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// What is saved writes over nobody, and is kept.
class SavingStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);

  @Test
  void a_stale_save_is_refused_with_what_it_would_change_and_keeps_the_text() {
    String path = begin(carla.browser);
    save(carla.browser, path, "headline", "Old words stand here");
    Page opened = carla.browser.get(path);
    save(carla.browser, path, "headline", "Their words stand here");

    Page stale = carla.browser.post(path, form(opened, "headline", "My words stand here"));

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.html().select(".changes del").text()).isEqualTo("Their");
    assertThat(stale.html().select(".changes ins").text()).isEqualTo("My");
    assertThat(stale.html().select("#headline").val()).isEqualTo("My words stand here");
    assertThat(carla.browser.get(path).html().select("#headline").val())
        .isEqualTo("Their words stand here");
    assertThat(carla.browser.post(path, form(stale)).status())
        .as("they have seen it")
        .isEqualTo(303);
    assertThat(carla.browser.get(path).html().select("#headline").val())
        .isEqualTo("My words stand here");
  }

  @Test
  void one_writes_at_a_time_and_another_takes_over_in_sight() {
    var other = Someone.waived(Role.EDITOR);
    String path = begin(carla.browser);
    Page opened = other.browser.get(path);
    assertThat(opened.html().select(".editor__lock").text()).contains("has been writing here");
    assertThat(opened.html().select("#steps:not([hidden])")).isEmpty();

    Page locked = other.browser.post(path, form(opened, "headline", "From the other"));
    assertThat(locked.status()).isEqualTo(409);
    Page taken = other.browser.post(path + "/lock/takeover", form(locked));
    assertThat(taken.html().select("#headline").val()).isEqualTo("From the other");
    assertThat(other.browser.post(path, form(taken)).status()).isEqualTo(303);

    assertThat(carla.browser.get(path).html().select(".editor__lock").text())
        .contains("Ben Okafor");
    assertThat(save(carla.browser, path, "headline", "Mine").status()).isEqualTo(409);
  }

  @Test
  void a_lock_ends_by_itself_and_hides_no_save_made_meanwhile() {
    var other = Someone.waived(Role.EDITOR);
    String path = begin(carla.browser);
    Page early = other.browser.get(path);
    save(carla.browser, path, "headline", "Carla was here");
    RunningNewsroom.part(JdbcClient.class)
        .sql("UPDATE article_locks SET expires_at = now() WHERE article = :id")
        .param("id", number(path))
        .update();

    assertThat(other.browser.get(path).html().select(".editor__lock")).isEmpty();
    assertThat(other.browser.post(path, form(early, "headline", "Unseen")).status()).isEqualTo(409);
  }

  @Test
  void what_can_not_be_kept_comes_back_in_the_form() {
    String path = begin(carla.browser);
    Page refused =
        save(
            carla.browser,
            path,
            "headline",
            "H".repeat(501),
            "slug",
            "Not A Slug",
            "lead",
            "99999999");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").eachAttr("href"))
        .containsExactlyInAnyOrder("#headline", "#slug", "#lead");
    assertThat(save(carla.browser, path, "lead", "the ferry").status()).isEqualTo(422);

    Page empty = publish(carla.browser, path, "headline", "Nothing under it");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.html().select("#problems a").attr("href")).isEqualTo("#body");
    assertThat(carla.browser.get(path).html().select("#headline").val())
        .as("saved, though not published")
        .isEqualTo("Nothing under it");
  }

  @Test
  void a_long_article_is_taken_in_whole() {
    String path = begin(carla.browser);
    String body = "<p>Žuvis ir jūra.</p>".repeat(20_000);
    assertThat(save(carla.browser, path, "body", body).status()).isEqualTo(303);
    assertThat(carla.browser.get(path).html().select("#body").text()).isEqualTo(body);
    assertThat(save(carla.browser, path, "body", "x".repeat(1_000_001)).status()).isEqualTo(422);
    assertThat(save(carla.browser, path, "body", "x".repeat(4_100_000)).status()).isEqualTo(413);
  }

  @Test
  void every_save_is_kept_compared_and_put_back() {
    String path = begin(carla.browser);
    save(carla.browser, path, "headline", "First words", "body", "<p>The ferry sails at nine.</p>");
    save(carla.browser, path, "body", "<p>The ferry leaves at nine.</p>");
    save(carla.browser, path, "headline", "");

    Document history = carla.browser.get(path + "/revisions").html();
    assertThat(history.select("tbody th").eachText())
        .containsExactly("No. 4", "No. 3", "No. 2", "No. 1");
    Page changes = carla.browser.get(history.select("tbody th:contains(No. 3) a").attr("href"));
    assertThat(changes.html().select(".changes del").text()).isEqualTo("sails");
    assertThat(changes.html().select(".changes ins").text()).isEqualTo("leaves");
    Page far = carla.browser.get(path + "/changes?from=4&to=2");
    assertThat(far.html().select(".changes__field").eachText()).containsExactly("Headline", "Text");
    assertThat(carla.browser.get(path + "/changes?from=3&to=3").html().select(".empty")).hasSize(1);
    assertThat(carla.browser.get(path + "/changes?from=3&to=9").status()).isEqualTo(404);
    assertThat(greta.browser.get(path + "/revisions").status()).isEqualTo(403);
    assertThat(greta.browser.get(path + "/changes?from=1&to=2").status()).isEqualTo(403);

    Element restoring = far.html().select("form[action$=/revisions/2/restoration]").getFirst();
    String[] edition = {
      "version",
      restoring.select("[name=version]").val(),
      "live",
      restoring.select("[name=live]").val()
    };
    assertThat(carla.browser.post(restoring.attr("action"), edition).header("location"))
        .isEqualTo(path);
    Document restored = carla.browser.get(path).html();
    assertThat(restored.select(".notice[role=status]").text()).contains("stands here again");
    assertThat(restored.select("#headline").val()).isEqualTo("First words");
    assertThat(restored.select("#body").text()).contains("sails");
    assertThat(carla.browser.get(path + "/revisions").html().select("tbody tr")).hasSize(5);
    assertThat(carla.browser.post(restoring.attr("action"), edition).status())
        .as("made on a page that is old by now")
        .isEqualTo(409);
  }

  @Test
  void the_wall_that_an_editor_set_is_still_there_after_the_wire_has_updated_the_article() {
    String path = begin(carla.browser);
    String marker = "<hr class=\"wall\">";
    String body = "<p>One.</p><p>Two.</p><p>Three.</p>" + marker + "<p>Four.</p>";
    publish(carla.browser, path, "headline", "Walled", "body", body);

    RunningNewsroom.part(Desk.class)
        .update(
            new ArticleId(number(path)),
            new Copy(
                new Copy.Words("Walled", "", "", "<p>One.</p><p>2.</p><p>3.</p><p>Four.</p>", "en"),
                new Copy.Origin("", "Wire", List.of()),
                new Copy.Place("world", List.of(), Access.REGISTERED),
                null,
                new Copy.Timing.Now()));

    assertThat(carla.browser.get(path).html().select("#body").text())
        .contains("<p>3.</p>" + marker)
        .containsOnlyOnce(marker);
  }
}
