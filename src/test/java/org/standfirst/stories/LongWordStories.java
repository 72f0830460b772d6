package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.Manuscripts.step;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;

/// A word that is longer than a line is divided, and makes no page wider than the screen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongWordStories {
  private static final String WORD = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente";
  private static final int[] WIDTHS = {1280, 768, 360, 320};
  private final Someone carla = Someone.waived(Role.EDITOR);
  @RegisterExtension final Windows windows = new Windows();
  private String written = "";
  private String printed = "";

  @BeforeAll
  void print() {
    written = begin(carla.browser);
    publish(
        carla.browser,
        written,
        "headline",
        WORD + " retires after forty years",
        "standfirst",
        "It was called " + WORD + ", and nobody knew why.",
        "kicker",
        WORD,
        "name0",
        WORD,
        "topics",
        WORD,
        "credit",
        WORD,
        "section",
        "world",
        "access",
        "open",
        "lead",
        picture(),
        "leadCaption",
        "The " + WORD + " at the quay",
        "leadCredit",
        WORD,
        "body",
        "<p>" + WORD + "</p><h2>" + WORD + "</h2><ul><li>" + WORD + "</li></ul>");
    carla.browser.post(written + "/live");
    carla.browser.post(written + "/live/entries", "headline", WORD + " speaks", "keyEvent", "true");
    printed = inPaper(carla.browser, written);
  }

  @AfterAll
  void takeOut() {
    step(carla.browser, written, "/publication/withdrawal");
  }

  private static String picture() {
    return RunningNewsroom.part(JdbcClient.class)
        .sql("SELECT min(id) FROM images WHERE alt != ''")
        .query(Long.class)
        .single()
        .toString();
  }

  private void fits(String path) {
    Page page = windows.of(carla, new Browser.NewContextOptions()).newPage();
    page.navigate(RunningNewsroom.address() + path);
    assertThat(page.content()).contains(WORD);
    for (int width : WIDTHS) {
      page.setViewportSize(width, 800);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(path + " at " + width)
          .isEqualTo(width);
    }
  }

  @Test
  void readers_see_all_of_it_on_any_screen() {
    for (String path : List.of(printed, "/world", "/", "/search?q=" + WORD)) {
      fits(path);
    }
  }

  @Test
  void so_does_the_newsroom() {
    save(carla.browser, written, "headline", WORD + " retires", "body", "<p>" + WORD + "</p>");
    for (String path :
        List.of(
            "/newsroom/articles",
            written,
            written + "/revisions",
            written + "/changes?from=1&to=2",
            written + "/live",
            "/newsroom/fronts/section-world/slots/top-1?q=" + WORD)) {
      fits(path);
    }
  }
}
