package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitors;

/// From a blank page into the paper with the keyboard alone.
class KeyboardPathStories {
  private static final int FAR = 80;
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final List<String> complaints = new ArrayList<>();

  @Test
  void the_whole_path_from_a_blank_page_to_published_is_walked_by_keyboard_alone() {
    try (BrowserContext window = Chromium.browser().newContext()) {
      Page page = page(window);
      page.navigate(RunningNewsroom.address() + "/newsroom/articles");
      tabTo(page, "form[action='/newsroom/articles'] button");
      page.keyboard().press("Enter");
      page.locator("#body-words").waitFor();
      assertThat(Axe.serious(page)).isEmpty();

      assertThat(page.locator("#headline")).isFocused();
      page.keyboard().type("Nobody touched a mouse");
      fill(page, "#standfirst", "It goes by keys alone.");
      fill(page, "#body-words", "All of it.");
      page.keyboard().press("Enter");
      page.keyboard().type("And this too.");
      choosePicture(page);
      chooseRelated(page);
      fill(page, "#name0", "Greta Oyelaran");
      tabTo(page, "#did1");
      page.keyboard().type("Photo");
      fill(page, "#name1", "Petra Novak");
      assertThat(page.locator("#name2")).hasAttribute("aria-label", "Name of person 3");
      fill(page, "#topics", "Harbour");
      assertThat(Axe.serious(page)).isEmpty();

      tabTo(page, "button[formaction$='/publication']");
      page.keyboard().press("Enter");
      assertThat(page.locator(".notice")).hasText("It is in the paper.");
      assertThat(Axe.serious(page)).isEmpty();
      tabTo(page, ".editor__standing a");
      page.keyboard().press("Enter");
      expectArticle(page);
      assertThat(complaints).isEmpty();
    }
  }

  private Page page(BrowserContext window) {
    window.addCookies(
        List.of(
            new Cookie(
                    Visitors.SESSION_COOKIE,
                    carla.browser.cookies().getOrDefault(Visitors.SESSION_COOKIE, ""))
                .setUrl(RunningNewsroom.address())));
    Page page = window.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    return page;
  }

  private static void choosePicture(Page page) {
    String alt =
        RunningNewsroom.part(JdbcClient.class)
            .sql("SELECT alt FROM images WHERE id = (SELECT min(id) FROM images)")
            .query(String.class)
            .single();
    tabTo(page, "#lead");
    page.keyboard().press("Enter");
    assertThat(page.locator("#chooser-q")).isFocused();
    assertThat(Axe.serious(page)).isEmpty();
    page.keyboard().type(alt);
    page.keyboard().press("Enter");
    Locator found = page.locator("dialog .picture-card");
    assertThat(found).hasCount(1);
    tabTo(page, "dialog .picture-card");
    page.keyboard().press("Enter");
    assertThat(page.locator(".lead__shown img")).isVisible();
    assertThat(page.locator("#lead")).isFocused();
  }

  private static void chooseRelated(Page page) {
    tabTo(page, "#related");
    page.keyboard().type("ferry");
    assertThat(page.locator(".chosen__candidate").first()).isVisible();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator(".chosen__one")).hasCount(1);
    assertThat(page.locator("#related")).isFocused();
  }

  private static void expectArticle(Page page) {
    assertThat(page.locator("h1")).hasText("Nobody touched a mouse");
    assertThat(page.locator(".article__figure img")).isVisible();
    assertThat(page.locator(".byline")).containsText("Greta Oyelaran");
    assertThat(page.locator(".byline__more")).containsText("Photographs by Petra Novak");
    assertThat(page.locator(".article__body")).containsText("And this too.");
    assertThat(page.locator(".related .teaser__headline").first()).containsText("ferry");
  }

  private static void fill(Page page, String field, String words) {
    tabTo(page, field);
    page.keyboard().type(words);
  }

  private static void tabTo(Page page, String wanted) {
    for (int i = 0; i < FAR; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", wanted)) {
        return;
      }
    }
    throw new AssertionError("The keyboard doesn't reach " + wanted);
  }
}
