package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.media.Photographs;
import org.standfirst.readers.Role;

/// The picture on top is described where it is chosen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeadDescriptionStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  @RegisterExtension final Windows windows = new Windows();

  /// The number of a picture that nothing says of what it shows.
  private String mute(int width) {
    var added =
        carla.browser.upload(
            "/newsroom/media", Map.of("mute" + width + ".jpg", Photographs.jpeg(width, 401)));
    return added.header("location").replaceAll("\\?.*", "").replaceAll(".*/", "");
  }

  @Test
  void what_an_article_says_of_it_goes_out_with_it() {
    String path = begin(carla.browser);
    String picture = mute(623);
    String[] written = {"headline", "Cranes", "body", "<p>One.</p>", "lead", picture};
    Document refused = publish(carla.browser, path, written).html();
    assertThat(refused.select("#problems a").eachAttr("href")).contains("#leadAlt");
    assertThat(refused.select("#leadAlt").attr("aria-invalid")).isEqualTo("true");

    String[] described = form(refused, "leadAlt", "Two cranes over still water");
    assertThat(carla.browser.post(path + "/publication", described).status()).isEqualTo(303);
    Document printed = new Browsing().get(inPaper(carla.browser, path)).html();
    assertThat(printed.select(".article__figure img").attr("alt"))
        .isEqualTo("Two cranes over still water");
    assertThat(printed.select("meta[property='og:image:alt']").attr("content"))
        .isEqualTo("Two cranes over still water");
    Document editor = carla.browser.get(path).html();
    assertThat(editor.select("#leadAlt").val()).isEqualTo("Two cranes over still water");
    assertThat(editor.select(".editor__checks").text()).doesNotContain("Nothing says");
    assertThat(editor.select(".beside__card img").attr("alt"))
        .isEqualTo("Two cranes over still water");
    assertThat(carla.browser.get("/newsroom/media/" + picture).body())
        .doesNotContain("Two cranes over still water");
  }

  @Test
  void it_is_among_what_two_saves_differ_in_and_no_longer_than_others() {
    String path = begin(carla.browser);
    String picture = mute(627);
    save(carla.browser, path, "headline", "Nets", "lead", picture);
    save(carla.browser, path, "leadAlt", "Nets on a quay");
    assertThat(
            carla.browser.get(path + "/changes?from=2&to=3").html().select(".changes ins").text())
        .isEqualTo("Nets on a quay");
    assertThat(save(carla.browser, path, "leadAlt", "x".repeat(2_001)).status()).isEqualTo(422);
  }

  @Test
  void the_page_says_so_at_once() {
    String path = begin(carla.browser);
    save(carla.browser, path, "headline", "Buoys", "lead", mute(631));
    Page page = windows.of(carla, new Browser.NewContextOptions()).newPage();
    page.navigate(RunningNewsroom.address() + path);
    assertThat(page.locator(".lead__lack")).isVisible();
    page.locator("#leadAlt").fill("A buoy");
    assertThat(page.locator(".lead__lack")).isHidden();
    page.locator("#leadAlt").fill("");
    assertThat(page.locator(".lead__lack")).isVisible();
  }
}
