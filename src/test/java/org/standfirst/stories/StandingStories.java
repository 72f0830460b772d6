package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.LIST;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.moment;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.Manuscripts.step;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.standfirst.readers.Role;

/// What stands in the paper, or did, is found so on the desk whatever is being written on it.
class StandingStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final String mine = LIST + "?person=" + carla.id.value();

  private String published(String headline) {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", headline, "body", "<p>One.</p><p>Two.</p>");
    return path;
  }

  private List<String> found(String stage) {
    return carla.browser.get(mine + "&stage=" + stage).html().select("tbody a").eachAttr("href");
  }

  private List<String> counts() {
    return carla.browser.get(mine).html().select(".tabs a").eachText();
  }

  @Test
  void a_published_article_with_unpublished_changes_is_found_as_published_and_as_in_progress() {
    String path = published("Standing while it is changed");
    assertThat(counts()).contains("All 1", "Published 1", "In progress");

    save(carla.browser, path, "headline", "Standing while it changes");

    assertThat(counts()).contains("All 1", "Published 1", "In progress 1");
    assertThat(found("PUBLISHED")).containsExactly(path);
    assertThat(found("DRAFT")).containsExactly(path);
    assertThat(carla.browser.get(mine).html().select("tbody tr td").getFirst().text())
        .contains("Published", "with unpublished changes · In progress");
    assertThat(carla.browser.get(path).html().select(".editor__standing").text())
        .startsWith("Published with unpublished changes · In progress");
    String search = mine + "&q=standing&stage=";
    for (String stage : List.of("PUBLISHED", "DRAFT")) {
      assertThat(carla.browser.get(search + stage).html().select("tbody a")).as(stage).hasSize(1);
    }

    publish(carla.browser, path);
    assertThat(counts()).contains("All 1", "Published 1", "In progress");
  }

  @Test
  void what_is_unpublished_is_told_apart_from_what_never_was_in_the_paper() {
    String draft = begin(carla.browser);
    String path = published("Out while it is changed");
    save(carla.browser, path, "headline", "Out while it changes");

    step(carla.browser, path, "/publication/withdrawal");

    assertThat(found("UNPUBLISHED")).containsExactly(path);
    assertThat(found("DRAFT")).containsExactly(path, draft);
    assertThat(counts()).contains("All 2", "Unpublished 1", "In progress 2", "Published");
    Document page = carla.browser.get(path).html();
    assertThat(page.select(".editor__standing").text()).startsWith("Unpublished");
    assertThat(carla.browser.get(draft).html().select(".editor__standing").text())
        .startsWith("In progress");
  }

  @Test
  void a_publication_that_is_refused_leaves_an_article_among_the_published() {
    String path = published("Refused twice");

    int empty = publish(carla.browser, path, "headline", "").status();
    String embargo = moment(Duration.ofDays(2));
    int early = publish(carla.browser, path, "headline", "Refused", "embargo", embargo).status();

    assertThat(List.of(empty, early)).containsOnly(422);
    assertThat(found("PUBLISHED")).containsExactly(path);
    assertThat(counts()).contains("All 1", "Published 1");
    assertThat(carla.browser.get(path).html().select(".editor__standing").text())
        .startsWith("Published");
  }
}
