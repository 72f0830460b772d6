package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.readers.Role;

/// Whoever writes sees how far it has come while they write.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoFarStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  @RegisterExtension final Windows windows = new Windows();

  @Test
  void what_is_missing_and_what_it_is_called_follow_what_is_typed() {
    Page page = windows.of(carla, new Browser.NewContextOptions()).newPage();
    page.clock().install();
    page.navigate(RunningNewsroom.address() + begin(carla.browser));
    page.locator("#body-words").waitFor();
    assertThat(page.locator(".editor__checks")).containsText("It has no headline");
    assertThat(page.locator("h1")).hasText("No headline yet");

    page.waitForResponse(
        "**/draft",
        () -> {
          page.locator("#headline").fill("Tide & time | Boats");
          page.locator("#body-words").focus();
          page.keyboard().type("Words.");
          page.clock().runFor(5_000);
        });
    assertThat(page.locator("h1")).hasText("Tide & time | Boats");
    assertThat(page).hasTitle(Pattern.compile("^Tide & time \\| Boats \\| \\S+.*"));
    assertThat(page.locator(".editor__checks"))
        .not()
        .containsText(Pattern.compile("no headline|no text"));
    assertThat(page.locator(".editor__checks")).containsText("It has no topics");
    assertThat(page.locator(".beside__headline")).hasText("Tide & time | Boats");
    String seen = page.locator(".editor__checks").innerText();
    page.reload();
    assertThat(page.locator(".editor__checks").innerText()).isEqualTo(seen);
  }
}
