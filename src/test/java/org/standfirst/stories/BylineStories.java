package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import tools.jackson.databind.JsonNode;

/// Who is said to have done what on an article.
class BylineStories {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Browsing stranger = new Browsing();

  /// Every node hears of a change within a second.
  private void awaitPage(String address, String words) {
    await().atMost(PATIENCE).until(() -> stranger.get(address).body().contains(words));
  }

  @Test
  void a_byline_says_who_did_what() {
    String path = begin(carla.browser);
    String[] written = {
      "headline",
      "A byline of many",
      "body",
      "<p>One.</p>",
      "section",
      "culture",
      "did0",
      "by",
      "name0",
      "Greta Oyelaran",
      "did1",
      "by",
      "name1",
      "Tom Guest",
      "did2",
      "photographs",
      "name2",
      "Petra Novak of the Quay",
      "page2",
      "yes",
      "did3",
      "translation",
      "name3",
      "Uma <Guest>",
      "did4",
      "photographs",
      "name4",
      "Greta Oyelaran"
    };
    publish(carla.browser, path, written);

    String address = inPaper(carla.browser, path);
    Document article = stranger.get(address).html();
    assertThat(article.select(".byline").text())
        .contains("Greta Oyelaran", "Tom Guest", "Translated by Uma <Guest>");
    assertThat(article.select(".byline__more").getFirst().text())
        .startsWith("Photographs by Petra Novak of the Quay");
    assertThat(article.select(".byline__more a").eachAttr("href"))
        .containsExactly("/authors/petra-novak-of-the-quay", "/authors/greta-oyelaran");
    JsonNode data =
        Program.JSON.readTree(article.select("script[type=application/ld+json]").getFirst().data());
    assertThat(data.get("author").valueStream().map(each -> each.get("name").asString()))
        .containsExactly("Greta Oyelaran", "Tom Guest");
    assertThat(data.get("translator").get(0).get("name").asString()).isEqualTo("Uma <Guest>");
    awaitPage("/authors/petra-novak-of-the-quay", "A byline of many");
    awaitPage("/feeds/rss.xml", "Greta Oyelaran, Tom Guest");
    assertThat(stranger.get("/feeds/rss.xml").body()).doesNotContain("Petra Novak of the Quay");

    Document form = carla.browser.get(path).html();
    assertThat(form.select("#name2").val()).isEqualTo("Petra Novak of the Quay");
    assertThat(form.select("#did3 option[selected]").val()).isEqualTo("translation");
    assertThat(form.select("#name5").val()).isEmpty();
    Page refused = save(carla.browser, path, "name1", "x".repeat(101));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#name1-error")).hasSize(1);
    assertThat(refused.html().select("#name1").val()).hasSize(101);
    assertThat(
            carla
                .browser
                .get("/newsroom/articles/authors?q=novak")
                .html()
                .select("option")
                .eachAttr("value"))
        .containsExactly("Petra Novak of the Quay");
  }
}
