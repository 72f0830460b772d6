package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.IssueForms.article;
import static org.standfirst.stories.IssueForms.begin;
import static org.standfirst.stories.IssueForms.newsletter;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.readers.Role;
import org.standfirst.wall.Access;

/// An issue is written in a browser: it saves itself, and no button leaves the page.
class IssueBrowserStories {
  @RegisterExtension static final Windows WINDOWS = new Windows();
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final List<String> complaints = new ArrayList<>();

  private Page opened(String issue) {
    Page page = WINDOWS.page(ada);
    page.onPageError(complaints::add);
    page.onConsoleMessage(each -> {
      if (each.type().equals("error")) {
        complaints.add(each.text());
      }
    });
    page.navigate(RunningNewsroom.address() + issue);
    return page;
  }

  private static String order(Page page) {
    return page.locator("[name=blocks]").inputValue();
  }

  private static void add(Page page, String kind) {
    page.locator(".compose__form > .compose__adding button[value=" + kind + "]").click();
  }

  @Test
  void what_is_typed_is_kept_without_a_press_and_what_is_added_comes_without_leaving() {
    String issue = begin(ada.browser, newsletter(ada.browser));
    Page page = opened(issue);
    page.locator("#subject").fill("Kept by itself");
    page.locator("#kept:has-text('Saved')").waitFor();
    assertThat(ada.browser.get(issue).html().select("#subject").val()).isEqualTo("Kept by itself");

    add(page, "words");
    Locator words = page.locator(".compose__words");
    words.waitFor();
    words.click();
    page.keyboard().type("Good morning.");
    page.keyboard().press("Enter");
    page.keyboard().type("The gale has gone.");
    add(page, "divider");
    page.locator("#block-3").waitFor();
    assertThat(ada.browser.get(issue).html().select("[name=html-2]").text().replaceAll("\\s+", " "))
        .isEqualTo("<p>Good morning.</p> <p>The gale has gone.</p>");
    assertThat(complaints).isEmpty();
  }

  @Test
  void an_article_is_picked_from_a_dialog_by_keyboard_alone() {
    String word = "picked" + System.nanoTime();
    article(Access.OPEN, word);
    Page page = opened(begin(ada.browser, newsletter(ada.browser)));
    page.locator(".compose__form > .compose__adding button[value=story]").focus();
    page.keyboard().press("Enter");
    page.locator("#stories[open] [type=search]").waitFor();
    page.keyboard().type(word);
    page.locator("#stories li").first().waitFor();
    page.locator("#stories ul:has(li:only-child)").waitFor();
    page.locator("#stories li button").focus();
    page.keyboard().press("Enter");
    page.locator("#block-2").waitFor();
    assertThat(page.locator("#block-2 .story__headline").textContent()).contains(word);
    assertThat(complaints).isEmpty();
  }

  @Test
  void a_block_is_dragged_to_another_place_and_taken_out_and_put_back() {
    Page page = opened(begin(ada.browser, newsletter(ada.browser)));
    for (int i = 2; i <= 4; i++) {
      add(page, "divider");
      page.locator("#block-" + i).waitFor();
    }
    Locator handle = page.locator("#block-4 .compose__handle");
    handle.scrollIntoViewIfNeeded();
    BoundingBox from = handle.boundingBox();
    BoundingBox to = page.locator("#block-2").boundingBox();
    page.mouse().move(from.x + 8, from.y + 8);
    page.mouse().down();
    page.mouse().move(from.x + 8, to.y + 4, new Mouse.MoveOptions().setSteps(8));
    page.mouse().up();
    page.locator("[name=blocks][value='1:latest 4:divider 2:divider 3:divider']")
        .waitFor(attached());

    page.locator("#block-2 [formaction$='/removal']").click();
    page.locator(".compose__removed").waitFor();
    assertThat(order(page)).isEqualTo("1:latest 4:divider 3:divider");
    page.keyboard().press("Enter");
    page.locator("#block-2").waitFor();
    assertThat(order(page)).isEqualTo("1:latest 4:divider 2:divider 3:divider");
    assertThat(complaints).isEmpty();
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }
}
