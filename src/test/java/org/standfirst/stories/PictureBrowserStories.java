package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.standfirst.media.Photographs;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitors;

/// The picture library, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureBrowserStories {
  private static final String LIBRARY = "/newsroom/media";

  /// Hands a file to the page as the browser does when one is dropped or pasted.
  private static final String HAND_IN =
      """
      ([event, name, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], name, { type: "image/jpeg" }));
        document.body.dispatchEvent(event === "drop"
          ? new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      }
      """;

  private final List<String> complaints = new ArrayList<>();
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Browser browser = Chromium.browser();
  private Page page;

  @BeforeAll
  void launch() {
    BrowserContext context = browser.newContext();
    context.addCookies(
        List.of(
            new Cookie(
                    Visitors.SESSION_COOKIE,
                    carla.browser.cookies().getOrDefault(Visitors.SESSION_COOKIE, ""))
                .setUrl(RunningNewsroom.address())));
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
  }

  @AfterAll
  void quit() {
    assertThat(complaints).isEmpty();
    Chromium.closeWindows();
  }

  private Locator card(String name) {
    return page.locator(".picture-card", new Page.LocatorOptions().setHasText(name));
  }

  @Test
  void files_that_are_chosen_dropped_or_pasted_are_added_on_the_spot() {
    page.navigate(RunningNewsroom.address() + LIBRARY);
    page.getByLabel("Add pictures")
        .setInputFiles(
            new FilePayload[] {
              new FilePayload("chosen.jpg", "image/jpeg", Photographs.jpeg(501, 301)),
              new FilePayload(
                  "drawn.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8)),
              new FilePayload("second.jpg", "image/jpeg", Photographs.jpeg(502, 301))
            });
    assertThat(card("chosen.jpg")).isVisible();
    assertThat(card("second.jpg")).isVisible();
    assertThat(page.locator(".uploads__refusal")).containsText("drawn.svg");
    assertThat(page.locator(".uploads__state")).hasText("Done: 2 added, 1 refused.");

    for (Map.Entry<String, Integer> way : Map.of("drop", 503, "paste", 504).entrySet()) {
      String name = way.getKey() + ".jpg";
      String file = Base64.getEncoder().encodeToString(Photographs.jpeg(way.getValue(), 301));
      page.evaluate(HAND_IN, List.of(way.getKey(), name, file));
      assertThat(card(name)).isVisible();
    }
    card("paste.jpg").click();
    assertThat(page.locator("h1")).hasText("paste.jpg");
  }

  @Test
  void the_focal_point_is_set_by_a_click_or_by_keys_alone() {
    String path =
        carla
            .browser
            .upload(LIBRARY, Map.of("focus.jpg", Photographs.jpeg(900, 750)))
            .header("location");
    page.navigate(RunningNewsroom.address() + path);
    Locator picture = page.locator(".focus__image");
    page.locator(".focus")
        .click(
            new Locator.ClickOptions()
                .setPosition(
                    picture.boundingBox().width * 0.25, picture.boundingBox().height * 0.75));
    assertThat(page.getByLabel("From the left")).hasValue("25");
    assertThat(page.getByLabel("From the top")).hasValue("75");

    page.keyboard().press("ArrowLeft");
    page.keyboard().press("Shift+ArrowUp");
    assertThat(page.getByLabel("From the left")).hasValue("24");
    assertThat(page.getByLabel("From the top")).hasValue("65");
    page.getByLabel("Description").fill("A field that turns from blue to orange");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Saved.");
    for (Locator cut : page.locator(".cuts img").all()) {
      assertThat(cut.getAttribute("src")).contains("-24-65/");
      assertThat((Integer) cut.evaluate("async (each) => (await each.decode(), each.naturalWidth)"))
          .isPositive();
    }
  }
}
