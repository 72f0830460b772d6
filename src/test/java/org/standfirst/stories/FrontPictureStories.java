package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.media.Photographs;
import org.standfirst.readers.Role;

/// Another picture for an article on a front, chosen where articles' own pictures are.
class FrontPictureStories {
  private static final String CULTURE = "/newsroom/fronts/section-culture";
  private static final String HAND_IN =
      """
      ([event, name, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], name, { type: "image/jpeg" }));
        document.querySelector("[data-one-picture]").dispatchEvent(event === "drop"
          ? new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      }
      """;
  @RegisterExtension static final Windows WINDOWS = new Windows();
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Filing.Filed article = FrontStories.file("Harbour pilots in another picture");
  private final String path = CULTURE + "/slots/top-1/articles/" + article.id().value();
  private final Page page = WINDOWS.of(carla, new Browser.NewContextOptions()).newPage();

  @AfterEach
  void clear() {
    FrontStories.clear();
    RunningNewsroom.part(Desk.class).withdraw(article.id());
  }

  private void handIn(String event, String name, int width) {
    String file = Base64.getEncoder().encodeToString(Photographs.jpeg(width, 301));
    page.evaluate(HAND_IN, List.of(event, name, file));
  }

  @Test
  void a_picture_is_chosen_dropped_or_pasted_and_what_is_typed_stays() {
    carla.browser.upload("/newsroom/media", Map.of("front-choice.jpg", Photographs.jpeg(961, 301)));
    page.navigate(RunningNewsroom.address() + path);
    page.getByLabel("Kicker").fill("Typed");
    Locator number = page.locator("[name=picture]");
    assertThat(number).isHidden();
    assertThat(page.locator("#words")).isHidden();

    page.locator("#picture").click();
    page.locator("#chooser-q").fill("front-choice");
    page.locator("#chooser-q").press("Enter");
    page.locator("dialog .picture-card").first().click();
    assertThat(page.locator(".lead__shown img")).isVisible();
    assertThat(page.locator(".lead__lack")).isVisible();
    String first = number.inputValue();

    for (Map.Entry<String, Integer> way : Map.of("drop", 962, "paste", 963).entrySet()) {
      String before = number.inputValue();
      handIn(way.getKey(), "front-" + way.getKey() + ".jpg", way.getValue());
      assertThat(number).not().hasValue(before);
    }
    assertThat(number).not().hasValue(first);
    String last = number.inputValue();
    assertThat(Axe.serious(page)).isEmpty();
    page.locator(".arrangement__dress > .button").click();
    page.waitForURL("**did=dressed");

    page.navigate(RunningNewsroom.address() + path);
    assertThat(page.locator("[name=picture]")).hasValue(last);
    assertThat(page.getByLabel("Kicker")).hasValue("Typed");
    page.getByText("Show the article’s own").click();
    assertThat(page.locator("[name=picture]")).hasValue("");
    assertThat(page.locator(".lead__shown")).isHidden();
  }
}
