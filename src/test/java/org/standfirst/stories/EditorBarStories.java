package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.save;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.readers.Role;

/// What is done with an article stands in one line at the foot of the screen, and leaves the rest
/// to the words.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorBarStories {
  private static final double ONE_LINE = 68;
  private final Someone carla = Someone.waived(Role.EDITOR);
  @RegisterExtension final Windows windows = new Windows();

  private Page open(String path, int width, boolean scripts) {
    var options =
        new Browser.NewContextOptions().setViewportSize(width, 780).setJavaScriptEnabled(scripts);
    Page page = windows.of(carla, options).newPage();
    page.navigate(RunningNewsroom.address() + path);
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @ParameterizedTest
  @CsvSource({"320", "360", "768", "1280", "1680"})
  void it_is_one_line_on_any_screen(int width) {
    String path = begin(carla.browser);
    save(carla.browser, path, "headline", "One");
    save(carla.browser, path, "headline", "Two");
    for (String each : new String[] {path, path + "/changes?from=1&to=2"}) {
      Page page = open(each, width, true);
      assertThat(page.locator(".editor__steps").boundingBox().height)
          .as(each)
          .isLessThanOrEqualTo(ONE_LINE);
    }
  }

  @ParameterizedTest
  @CsvSource({"360, true", "360, false", "768, true"})
  void what_there_is_no_room_for_stands_behind_a_button(int width, boolean scripts) {
    String path = begin(carla.browser);
    Page page = open(path, width, scripts);
    assertThat(button(page, "Save")).isVisible();
    assertThat(button(page, "Save, it is ready")).isHidden();

    button(page, "More").click();
    if (scripts) {
      assertThat(Axe.serious(page)).isEmpty();
    }
    button(page, "Save, it is ready").click();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("It is ready");
  }

  @Test
  void all_of_it_is_seen_where_there_is_room() {
    Page page = open(begin(carla.browser), 1280, true);
    assertThat(button(page, "More")).isHidden();
    assertThat(button(page, "Save, it is ready")).isVisible();
    assertThat(button(page, "Save and publish")).isVisible();
  }
}
