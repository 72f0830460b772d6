package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.said;
import static org.standfirst.stories.Manuscripts.step;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.standfirst.readers.Role;

/// What leaves the paper leaves it everywhere.
class TakingOutStories {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Browsing stranger = new Browsing();

  private String published(String headline) {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", headline, "body", "<p>One.</p><p>Two.</p>");
    return path;
  }

  private String link(String path) {
    assertThat(step(carla.browser, path, "/previews").status()).isEqualTo(303);
    return carla.browser.get(path).html().select(".editor__preview a").attr("href");
  }

  private void awaitStatus(String address, int status) {
    await().atMost(PATIENCE).until(() -> stranger.get(address).status() == status);
  }

  @Test
  void what_is_taken_down_is_read_by_no_link_any_more() {
    String path = published("A leak to stop");
    String address = inPaper(carla.browser, path);
    String first = link(path);
    String second = link(path);
    assertThat(stranger.get(first).status()).isEqualTo(200);

    step(carla.browser, path, "/takedown");

    awaitStatus(address, 410);
    assertThat(stranger.get(first).status()).isEqualTo(404);
    assertThat(stranger.get(second).status()).isEqualTo(404);
    assertThat(carla.browser.get(path).html().select(".editor__preview")).isEmpty();
  }

  @Test
  void whoever_unpublishes_is_told_which_links_are_open_and_may_end_them() {
    String path = published("Out with its links");
    String first = link(path);
    link(path);
    assertThat(carla.browser.get(path).html().select("#leaking")).isEmpty();

    step(carla.browser, path, "/publication/withdrawal");

    Document page = carla.browser.get(path).html();
    assertThat(page.select("#leaking").text()).contains("2 links still show it");
    assertThat(stranger.get(first).status()).isEqualTo(200);

    String end = page.select("#leaking button").attr("formaction");
    step(carla.browser, path, end.substring(path.length()));

    assertThat(said(carla.browser, path)).isEqualTo("No link leads here any more.");
    assertThat(carla.browser.get(path).html().select("#leaking")).isEmpty();
    assertThat(stranger.get(first).status()).isEqualTo(404);
  }

  @Test
  void what_is_unpublished_can_be_taken_down_for_good() {
    String path = published("First out and then gone");
    String address = inPaper(carla.browser, path);
    step(carla.browser, path, "/publication/withdrawal");
    awaitStatus(address, 404);
    Document page = carla.browser.get(path).html();
    assertThat(page.select("button[formaction$=/publication/withdrawal]")).isEmpty();
    assertThat(page.select("button[formaction$=/takedown]")).hasSize(1);

    assertThat(step(carla.browser, path, "/takedown").status()).isEqualTo(303);

    awaitStatus(address, 410);
    assertThat(carla.deeds()).endsWith("articles.deed.taken-down");
    assertThat(step(carla.browser, path, "/takedown").status()).as("once").isEqualTo(422);
    assertThat(carla.browser.get(path).html().select("button[formaction$=/takedown]")).isEmpty();
  }

  @Test
  void what_never_was_in_the_paper_can_not_be_taken_down() {
    String path = begin(carla.browser);
    assertThat(step(carla.browser, path, "/takedown", "headline", "Never").status()).isEqualTo(422);
  }
}
