package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.WritingPage.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.readers.Role;

/// Whoever writes needs not leave the words to save them, or to hand them on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);
  @RegisterExtension final Windows windows = new Windows();

  private Page open(Someone who, String path) {
    return WritingPage.open(windows.page(who), path);
  }

  @Test
  void a_new_article_begins_with_its_headline_and_is_saved_by_a_key() {
    String path = begin(carla.browser);
    Page page = open(carla, path);
    assertThat(page.locator("#headline")).isFocused();
    page.keyboard().type("By keys alone");
    type(page, "Words.");
    page.keyboard().press("Control+s");
    assertThat(page.locator(".notice")).hasText("Saved.");
    assertThat(page.locator("#body-words")).hasText("Words.");
    assertThat(page.locator("#headline")).not().isFocused();
  }

  @Test
  void what_is_pressed_twice_is_saved_once() {
    String path = begin(carla.browser);
    Page page = open(carla, path);
    page.keyboard().type("In haste");
    List<Route> sent = new ArrayList<>();
    page.route("**" + path, sent::add);

    page.evaluate(
        """
        async () => {
          const save = document.querySelector("#steps button");
          save.click();
          await new Promise((passed) => setTimeout(passed, 300));
          save.click();
          await new Promise((passed) => setTimeout(passed, 300));
        }
        """);

    assertThat(sent).hasSize(1);
    sent.getFirst().resume();
    assertThat(page.locator(".notice")).hasText("Saved.");
    assertThat(page.locator("#headline")).hasValue("In haste");
  }

  @Test
  void another_key_takes_the_main_step() {
    Page hers = open(greta, begin(greta.browser));
    hers.keyboard().type("Handed on by a key");
    hers.keyboard().press("Control+Enter");
    assertThat(hers.locator(".notice")).hasText("It waits for an editor.");

    String path = begin(carla.browser);
    save(carla.browser, path, "headline", "Printed by a key");
    Page page = open(carla, path);
    assertThat(page.locator("button[formaction$='/publication']"))
        .hasAttribute("aria-keyshortcuts", "Control+Enter Meta+Enter");
    type(page, "Words.");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".notice")).hasText("It is in the paper.");
  }

  @Test
  void an_entry_of_live_coverage_is_published_by_it() {
    String path = begin(carla.browser);
    save(carla.browser, path, "headline", "The tide tonight", "body", "<p>One.</p>");
    carla.browser.post(path + "/live");
    Page page = open(carla, path + "/live");
    type(page, "High water.");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("th a")).hasText("High water.");
  }

  @Test
  void a_link_or_a_dialog_keeps_its_own_keys() {
    String path = begin(carla.browser);
    Page page = open(carla, path);
    page.keyboard().type("Never saved");
    page.locator("#lead").press("Enter");
    assertThat(page.locator("#chooser-q")).isFocused();
    page.keyboard().press("Control+s");
    page.keyboard().press("Control+Enter");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).isHidden();
    page.context()
        .waitForPage(() -> page.locator(".editor__standing a").first().press("Control+Enter"));
    assertThat(carla.browser.get(path + "/revisions").html().select("tbody td").text())
        .doesNotContain("Never saved");
  }
}
