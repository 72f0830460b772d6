package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.Manuscripts.step;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;

/// Who did what with an article, and when.
class PastStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);

  private static List<String> past(Someone who, String path) {
    return who.browser.get(path + "/revisions").html().select("tbody th").eachText();
  }

  @Test
  void the_history_of_an_article_tells_its_deeds_apart_among_its_saves() {
    String path = begin(greta.browser);
    step(greta.browser, path, "/submission", "headline", "A past", "body", "<p>One.</p>");
    RunningNewsroom.part(JdbcClient.class)
        .sql("DELETE FROM article_locks WHERE article = :article")
        .param("article", number(path))
        .update();
    publish(carla.browser, path);
    publish(carla.browser, path, "section", "business");
    step(carla.browser, path, "/correction", "headline", "A long past", "correction", "It was.");
    step(carla.browser, path, "/schedule", "headline", "A past to come", "due", "2099-01-01T12:00");
    step(carla.browser, path, "/schedule/withdrawal");
    step(carla.browser, path, "/publication/withdrawal");
    step(carla.browser, path, "/takedown");

    assertThat(past(carla, path))
        .containsExactly(
            "Took an article down",
            "Unpublished an article",
            "Took an article off the schedule",
            "Scheduled an article",
            "No. 5",
            "Corrected an article",
            "Updated an article in the paper",
            "No. 4",
            "Updated an article in the paper",
            "Gave an article another address",
            "No. 3",
            "Published an article",
            "Handed an article to an editor",
            "No. 2",
            "No. 1");
    assertThat(past(greta, path)).as("its writer sees the same").isEqualTo(past(carla, path));
    Document page = carla.browser.get(path + "/revisions").html();
    assertThat(page.select(".revisions__deed").getFirst().text()).contains("Ben Okafor");
    assertThat(page.select("[name=to][checked]").val()).isEqualTo("5");
    assertThat(page.select("[name=from][checked]").val()).isEqualTo("4");
  }

  @Test
  void a_long_history_has_each_deed_on_one_of_its_pages() {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", "Saved often", "body", "<p>Words.</p>");
    for (int i = 0; i < 52; i++) {
      save(carla.browser, path, "headline", "Saved often, " + i);
    }
    step(carla.browser, path, "/publication/withdrawal");

    Document first = carla.browser.get(path + "/revisions").html();
    Document second = carla.browser.get(first.select(".pages__next").attr("href")).html();

    assertThat(first.select(".revisions__deed th").eachText())
        .containsExactly("Unpublished an article");
    assertThat(second.select(".revisions__deed th").eachText())
        .containsExactly("Published an article");
  }

  @Test
  void the_audit_trail_names_articles_by_their_headlines_and_leads_editors_there() {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", "Named in the trail", "body", "<p>Words.</p>");

    Elements named = named(Someone.waived(Role.ADMINISTRATOR, Role.EDITOR));
    assertThat(named.text()).isEqualTo("Article: Named in the trail");
    assertThat(named.select("a").attr("href")).isEqualTo(path);
    for (var nobodyOfTheirs :
        List.of(
            Someone.waived(Role.ADMINISTRATOR),
            Someone.waived(Role.ADMINISTRATOR, Role.REPORTER))) {
      assertThat(named(nobodyOfTheirs).text()).isEqualTo("Article: Named in the trail");
      assertThat(named(nobodyOfTheirs).select("a")).isEmpty();
    }
  }

  /// What the trail says further of what Carla did.
  private Elements named(Someone reading) {
    return reading
        .browser
        .get("/newsroom/audit?person=" + carla.id.value())
        .html()
        .select(".table__detail:contains(Article)");
  }
}
