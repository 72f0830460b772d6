package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.standfirst.readers.Role;

/// Whoever writes is told of links that lead to pages of ours where nothing stands.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnLinkStories {
  private static final String DEAD = "a page of ours where nothing stands";
  private final Someone carla = Someone.waived(Role.EDITOR);

  private String checks(String path, String link) {
    save(carla.browser, path, "body", "<p>Read <a href=\"" + link + "\">this</a> too.</p>");
    return carla.browser.get(path).html().select(".editor__checks").text();
  }

  @Test
  void a_link_to_where_nothing_ever_stood_is_named_and_one_to_another_site_is_not() {
    String path = begin(carla.browser);
    for (String nowhere :
        new String[] {"/city/never-written", RunningNewsroom.address() + "/topics/never-heard"}) {
      assertThat(checks(path, nowhere)).as(nowhere).contains(DEAD);
    }
    for (String somewhere :
        new String[] {"/city", "/legal/terms", "https://example.org/city/never-written"}) {
      assertThat(checks(path, somewhere)).as(somewhere).doesNotContain(DEAD);
    }
  }

  @Test
  void a_link_to_an_article_is_named_once_that_is_taken_down() {
    String other = begin(carla.browser);
    publish(
        carla.browser, other, "headline", "Bells of " + System.nanoTime(), "body", "<p>Ring.</p>");
    String printed = inPaper(carla.browser, other);
    String path = begin(carla.browser);
    assertThat(checks(path, printed)).doesNotContain(DEAD);

    carla.browser.post(other + "/takedown", form(carla.browser.get(other)));

    assertThat(checks(path, printed)).contains(DEAD);
  }
}
