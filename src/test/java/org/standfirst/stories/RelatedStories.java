package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.LIST;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// What an article leads on to.
class RelatedStories {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Browsing stranger = new Browsing();

  private static String filed(String headline) {
    var copy =
        new Copy(
            new Copy.Words(headline, "", "", "<p>One.</p>", "en-GB"),
            new Copy.Origin("", "Wire", List.of()),
            new Copy.Place("business", List.of(), Access.OPEN),
            null,
            new Copy.Timing.Now());
    Filing filing = RunningNewsroom.part(Desk.class).file(copy);
    return Long.toString(((Filing.Filed) filing).id().value());
  }

  private void awaitRelated(String address, Consumer<List<String>> expected) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            expected.accept(
                stranger.get(address).html().select(".related .teaser__headline").eachText()));
  }

  @Test
  void an_article_leads_on_to_chosen_ones_first() {
    String one = filed("Chosen to come second");
    String other = filed("Chosen to come first");
    String path = begin(carla.browser);
    publish(
        carla.browser,
        path,
        "headline",
        "An article that leads on",
        "body",
        "<p>One.</p>",
        "section",
        "business",
        "related",
        LIST + "/" + other + "\n" + one);

    String address = inPaper(carla.browser, path);
    awaitRelated(
        address,
        all ->
            assertThat(all)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .startsWith("Chosen to come first", "Chosen to come second"));
    assertThat(carla.browser.get(path).html().select("#related").text())
        .isEqualTo(other + "\n" + one);

    publish(carla.browser, LIST + "/" + one, "headline", "Called otherwise by now");
    awaitRelated(address, all -> assertThat(all.get(1)).isEqualTo("Called otherwise by now"));

    carla.browser.post(
        LIST + "/" + other + "/publication/withdrawal",
        form(carla.browser.get(LIST + "/" + other)));
    awaitRelated(
        address,
        all ->
            assertThat(all)
                .hasSize(4)
                .startsWith("Called otherwise by now")
                .doesNotContain("Chosen to come first"));
    assertThat(carla.browser.get(path).html().select(".chosen__list").text())
        .contains("Not in the paper");

    for (String wrong : List.of("not a number", "999999999", "1\n2\n3\n4\n5")) {
      Page refused = save(carla.browser, path, "related", wrong);
      assertThat(refused.status()).as(wrong).isEqualTo(422);
      assertThat(refused.html().select("#related-error")).hasSize(1);
    }
  }
}
