package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.WritingPage.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.readers.Role;

/// Nothing that is typed is lost, and nobody writes over anybody.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftStories {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone emil = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);
  @RegisterExtension final Windows windows = new Windows();

  private static Document page(Someone who, String path) {
    return who.browser.get(path).html();
  }

  private static String headline(Document page) {
    return page.select("#headline").attr("value");
  }

  @Test
  void what_was_typed_is_there_again_for_whoever_typed_it_and_nobody_else() {
    String path = begin(carla.browser);
    var kept =
        carla.browser.post(path + "/draft", form(page(carla, path), "headline", "Half a headl"));
    assertThat(kept.status()).isEqualTo(200);

    assertThat(headline(page(carla, path))).isEqualTo("Half a headl");
    assertThat(page(carla, path).select(".editor__draft")).hasSize(1);
    assertThat(headline(page(emil, path))).isEmpty();
    assertThat(page(emil, path).select(".editor__draft")).isEmpty();
  }

  @Test
  void a_draft_is_gone_once_it_is_saved_or_not_wanted() {
    String path = begin(carla.browser);
    String[] typed = form(page(carla, path), "headline", "First");
    carla.browser.post(path + "/draft", typed);
    assertThat(carla.browser.post(path, typed).status()).isEqualTo(303);
    assertThat(page(carla, path).select(".editor__draft")).isEmpty();

    carla.browser.post(path + "/draft", form(page(carla, path), "headline", "Second"));
    assertThat(headline(page(carla, path))).isEqualTo("Second");
    carla.browser.post(path + "/draft/discarding", form(page(carla, path)));
    assertThat(headline(page(carla, path))).isEqualTo("First");
  }

  @Test
  void a_draft_that_somebody_has_saved_over_comes_back_with_what_is_different() {
    String path = begin(carla.browser);
    carla.browser.post(path + "/draft", form(page(carla, path), "headline", "Hers"));
    emil.browser.post(path + "/lock/takeover", form(page(emil, path)));
    assertThat(emil.browser.post(path, form(page(emil, path), "headline", "His")).status())
        .isEqualTo(303);

    Document page = page(carla, path);
    assertThat(headline(page)).isEqualTo("Hers");
    assertThat(page.select(".changes del").text()).isEqualTo("His");
    assertThat(page.select(".changes ins").text()).isEqualTo("Hers");

    carla.browser.post(path + "/lock/takeover", form(page));
    assertThat(carla.browser.post(path, form(page)).status()).isEqualTo(303);
    assertThat(headline(page(emil, path))).isEqualTo("Hers");
  }

  @Test
  void an_article_is_held_by_whoever_has_it_open_until_somebody_takes_it_over() {
    String path = begin(carla.browser);
    assertThat(carla.browser.post(path + "/lock").status()).isEqualTo(204);
    var held = emil.browser.post(path + "/lock");
    assertThat(held.status()).isEqualTo(409);
    assertThat(held.html().select(".editor__lock button").attr("formaction"))
        .isEqualTo(path + "/lock/takeover");

    emil.browser.post(path + "/lock/takeover", form(page(emil, path)));
    assertThat(emil.browser.post(path + "/lock").status()).isEqualTo(204);
    assertThat(carla.browser.post(path + "/lock").status()).isEqualTo(409);
  }

  @Test
  void beside_stands_what_everyone_will_see_and_no_more() {
    String path = begin(carla.browser);
    Document beside =
        carla
            .browser
            .post(
                path + "/draft",
                form(
                    page(carla, path),
                    "headline",
                    "A quiet morning",
                    "socialTitle",
                    "Hush",
                    "access",
                    "registered",
                    "body",
                    "<p>Open words.</p><hr class=\"wall\"><p>Two behind.</p>"))
            .html();

    assertThat(beside.select(".beside__teaser").text())
        .contains("A quiet morning", "Open words.", "with 2 words behind it")
        .doesNotContain("Two behind");
    assertThat(beside.select(".beside__name").text()).isEqualTo("Hush");
  }

  @Test
  void reporters_keep_drafts_of_their_own_articles_alone() {
    String path = begin(carla.browser);
    assertThat(greta.browser.post(path + "/draft", "headline", "Mine").status()).isEqualTo(403);
    assertThat(greta.browser.post(path + "/lock").status()).isEqualTo(403);
    assertThat(greta.browser.post("/newsroom/articles/999999999/draft").status()).isEqualTo(404);
  }

  private Page open(Someone who, String path) {
    return WritingPage.openWithClock(windows.page(who), path);
  }

  @Test
  void a_crash_in_mid_typing_loses_five_seconds_at_the_most() {
    String path = begin(carla.browser);
    Page page = open(carla, path);
    page.waitForResponse(
        "**/draft",
        () -> {
          type(page, "All of this was typed.");
          page.clock().runFor(5_000);
        });
    assertThat(page.locator("#kept")).containsText("Kept for you alone");

    Page again = open(carla, path);
    assertThat(again.locator("#body-words")).containsText("All of this was typed.");
    assertThat(again.locator(".editor__draft")).isVisible();
    assertThat(again.locator("#kept")).containsText("Kept for you alone");
  }

  @Test
  void the_last_words_go_on_their_way_when_the_page_is_left() {
    String path = begin(carla.browser);
    Page page = open(carla, path);
    type(page, "Last words.");
    page.navigate(RunningNewsroom.address() + "/newsroom/articles");

    await()
        .atMost(PATIENCE)
        .until(
            () -> page(carla, path).select("textarea[name=body]").text().contains("Last words."));
  }

  @Test
  void whoever_leaves_more_than_goes_along_is_asked_to_stay_while_it_is_kept() {
    Page page = open(carla, begin(carla.browser));
    List<String> asked = new ArrayList<>();
    page.onDialog(dialog -> {
      asked.add(dialog.type());
      dialog.dismiss();
    });
    page.locator("#standfirst").click();
    page.locator("#standfirst").fill("More words. ".repeat(6_000));

    page.waitForResponse(
        "**/draft", () -> page.close(new Page.CloseOptions().setRunBeforeUnload(true)));

    assertThat(page.locator("#kept")).containsText("Kept for you alone");
    assertThat(asked).containsExactly("beforeunload");
  }

  @Test
  void two_editors_on_one_article_see_each_other_and_lose_nothing() {
    String path = begin(carla.browser);
    Page hers = open(carla, path);
    Page his = open(emil, path);
    assertThat(his.locator(".editor__lock")).isVisible();
    assertThat(his.locator("#steps")).isHidden();

    his.locator("#headline").focus();
    var refused = his.waitForResponse("**" + path, () -> his.keyboard().press("Enter"));
    assertThat(refused.status()).as("Enter saves, and takes nothing over").isEqualTo(409);
    assertThat(his.locator(".editor__lock")).isVisible();
    his.locator("#body-words").waitFor();
    his.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take over")).click();
    assertThat(his.locator(".editor__lock")).isHidden();
    hers.clock().runFor(21_000);
    assertThat(hers.locator(".editor__lock")).isVisible();
    assertThat(hers.locator("#steps")).isHidden();

    his.locator("#headline").fill("His headline");
    type(his, "His words.");
    his.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
        .click();
    assertThat(his.locator("#kept")).containsText("Saved");

    type(hers, "Her words.");
    hers.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take over")).click();
    hers.locator("#body-words").waitFor();
    assertThat(hers.locator("#body-words")).containsText("Her words.");
    hers.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
        .click();
    assertThat(hers.locator(".changes")).containsText("His headline");
    assertThat(hers.locator("#body-words")).containsText("Her words.");
  }
}
