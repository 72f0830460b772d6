package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.readers.Role;

/// Nobody writes over themselves either, with an article open in two tabs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TabStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  @RegisterExtension final Windows windows = new Windows();

  private Document page(String path) {
    return carla.browser.get(path).html();
  }

  private String kept(String path) {
    return page(path).select("#headline").val();
  }

  private Browsing.Page keep(String path, Document tab, String headline) {
    return carla.browser.post(path + "/draft", form(tab, "headline", headline));
  }

  @Test
  void what_was_typed_in_another_tab_is_not_overwritten() {
    String path = begin(carla.browser);
    Document one = page(path);
    Document other = page(path);
    assertThat(keep(path, one, "Typed in one").status()).isEqualTo(200);

    var halted = keep(path, other, "Typed in the other");
    assertThat(halted.status()).isEqualTo(409);
    assertThat(halted.html().text()).contains("You are writing this in another tab");
    assertThat(keep(path, other, "").status()).as("emptied again").isEqualTo(409);
    assertThat(kept(path)).isEqualTo("Typed in one");
    assertThat(keep(path, one, "Typed in one, and on").status()).isEqualTo(200);
  }

  @Test
  void whoever_opens_it_anew_goes_on_there_and_the_tab_before_is_told() {
    String path = begin(carla.browser);
    Document one = page(path);
    keep(path, one, "Typed in one");
    Document other = page(path);
    assertThat(keep(path, other, "Typed in one, then in the other").status()).isEqualTo(200);
    assertThat(keep(path, one, "Typed in one, too late").status()).isEqualTo(409);
    assertThat(kept(path)).isEqualTo("Typed in one, then in the other");
  }

  @Test
  void a_save_shows_first_what_it_would_change_of_the_other_tabs_words() {
    String path = begin(carla.browser);
    Document one = page(path);
    Document other = page(path);
    keep(path, one, "Typed in one");

    var refused = carla.browser.post(path, form(other, "headline", "Saved in the other"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.html().select(".changes del").text()).isEqualTo("Typed one");
    assertThat(refused.html().select("#headline").val()).isEqualTo("Saved in the other");
    assertThat(kept(path)).isEqualTo("Typed in one");

    assertThat(carla.browser.post(path, form(refused.html())).status()).isEqualTo(303);
    assertThat(kept(path)).isEqualTo("Saved in the other");
  }

  @Test
  void whoever_discards_what_was_found_discards_nothing_that_was_typed_since() {
    String path = begin(carla.browser);
    Document one = page(path);
    keep(path, one, "Typed in one");
    Document other = page(path);
    keep(path, one, "Typed in one, and on");

    carla.browser.post(path + "/draft/discarding", form(other));
    assertThat(kept(path)).isEqualTo("Typed in one, and on");

    carla.browser.post(path + "/draft/discarding", form(page(path)));
    assertThat(kept(path)).isEmpty();
  }

  private Page open(String path) {
    return WritingPage.openWithClock(windows.page(carla), path);
  }

  private static void type(Page page, String words) {
    page.waitForResponse(
        "**/draft",
        () -> {
          page.locator("#body-words").focus();
          page.keyboard().type(words);
          page.clock().runFor(5_000);
        });
  }

  @Test
  void the_second_tab_says_so_and_goes_on_when_told_to() {
    String path = begin(carla.browser);
    Page one = open(path);
    Page other = open(path);
    type(one, "Words of the first.");
    assertThat(one.locator("#kept")).containsText("Kept for you alone");

    type(other, "Words of the second.");
    assertThat(other.locator("#elsewhere")).containsText("You are writing this in another tab");
    assertThat(other.locator("#kept")).containsText("Not kept");
    other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write on here")).click();
    assertThat(other.locator(".changes del")).hasText("first.");
    assertThat(other.locator("#body-words")).containsText("Words of the second.");

    type(other, " And on.");
    assertThat(other.locator("#kept")).containsText("Kept for you alone");
    type(one, " Too late.");
    assertThat(one.locator("#elsewhere")).containsText("You are writing this in another tab");
  }
}
