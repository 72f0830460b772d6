package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.IssueForms.article;
import static org.standfirst.stories.IssueForms.begin;
import static org.standfirst.stories.IssueForms.newsletter;
import static org.standfirst.stories.IssueForms.number;
import static org.standfirst.stories.IssueForms.save;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// Newsletters in a rhythm of their own: what is new for them, and who may change it.
class RhythmStories {
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);

  private Page keep(String newsletter, String version, String... further) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "version", version, "days", "1", "at", "06:30", "most", "5", "atLeast", "1",
                "extent", "teaser"));
    fields.addAll(List.of(further));
    return ada.browser.post(newsletter + "/rhythm", fields.toArray(String[]::new));
  }

  @Test
  void a_rhythm_that_somebody_else_has_changed_keeps_what_was_typed() {
    String newsletter = newsletter(ada.browser);
    assertThat(keep(newsletter, "0", "subject", "Theirs").status()).isEqualTo(303);
    assertThat(keep(newsletter, "0", "subject", "Theirs").status()).as("twice").isEqualTo(303);

    Page stale = keep(newsletter, "0", "subject", "Mine", "days", "7");

    assertThat(stale.status()).isEqualTo(409);
    Document page = stale.html();
    assertThat(page.select("#subject").val()).isEqualTo("Mine");
    assertThat(page.select("#day-7").hasAttr("checked")).isTrue();
    assertThat(page.select(".changes li").eachText())
        .containsExactly("On: Monday", "Subject: Theirs");
    String version = page.select("[name=version]").val();
    assertThat(keep(newsletter, version, "subject", "Mine").status()).isEqualTo(303);
  }

  @Test
  void a_rhythm_keeps_to_a_topic_that_there_is() {
    String topic = "Gales " + System.nanoTime();
    var about = article(Access.OPEN, "gale" + System.nanoTime(), topic);
    String newsletter = newsletter(ada.browser);
    Page refused = keep(newsletter, "0", "subject", "x", "topic", "No such topic");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#topic").val()).isEqualTo("No such topic");
    keep(newsletter, "0", "subject", "x", "topic", topic);
    Document page = ada.browser.get(newsletter + "/rhythm").html();
    assertThat(page.select("#topic").val()).isEqualTo(topic);
    assertThat(page.select(".compose__stories a").eachAttr("href")).containsExactly(about.path());
  }

  @Test
  void one_that_fails_holds_up_none_of_the_others() {
    article(Access.OPEN, "beat" + System.nanoTime());
    String failing = newsletter(ada.browser);
    String other = newsletter(ada.browser);
    for (String each : List.of(failing, other)) {
      keep(each, "0", "subject", "By itself", "on", "true");
    }
    // one issue for each moment, and there is one already
    sql.sql(
            """
            INSERT INTO issues (newsletter, slug, made_at, digest_for)
            VALUES (:id, 'in-the-way', now(), date_trunc('second', now()) - interval '1 minute')
            """)
        .param("id", number(failing))
        .update();
    sql.sql(
            """
            UPDATE rhythms SET next_at = (SELECT digest_for FROM issues WHERE newsletter = :id)
            WHERE newsletter = :id
            """)
        .param("id", number(failing))
        .update();
    sql.sql("UPDATE rhythms SET next_at = now() WHERE newsletter = :id")
        .param("id", number(other))
        .update();
    // whoever changes a rhythm wakes whoever keeps the time
    keep(newsletter(ada.browser), "0", "subject", "x");

    await().atMost(Duration.ofSeconds(20)).until(() -> started(other) == 1);
    assertThat(started(failing)).isZero();
    sql.sql("UPDATE rhythms SET next_at = NULL WHERE newsletter = :id")
        .param("id", number(failing))
        .update();
  }

  private int started(String newsletter) {
    return sql.sql(
            """
            SELECT count(*) FROM issues
            WHERE newsletter = :id AND digest_for IS NOT NULL AND started_at IS NOT NULL
            """)
        .param("id", number(newsletter))
        .query((row, _) -> row.getInt(1))
        .single();
  }

  @Test
  void what_is_published_in_the_moment_in_which_an_issue_starts_is_in_the_next_and_nothing_twice() {
    String newsletter = newsletter(ada.browser);
    Filing.Filed held = article(Access.OPEN, "held" + System.nanoTime());
    String first = begin(ada.browser, newsletter);
    save(ada.browser, first, "subject", "The first");
    ada.browser.post(first + "/sending");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> ada.browser.get(first).header("location").endsWith("/sending"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            sql.sql("SELECT started_at IS NOT NULL FROM issues WHERE id = :id")
                .param("id", number(first))
                .query((row, _) -> row.getBoolean(1))
                .single());
    // it bears the moment in which it began to be published, and was seen a little later
    Filing.Filed meanwhile = article(Access.OPEN, "meanwhile" + System.nanoTime());
    for (Filing.Filed each : List.of(held, meanwhile)) {
      sql.sql(
              """
              UPDATE articles SET published_at =
                (SELECT started_at - interval '2 seconds' FROM issues WHERE id = :issue)
              WHERE id = :id
              """)
          .param("issue", number(first))
          .param("id", each.id().value())
          .update();
    }

    String next = begin(ada.browser, newsletter);
    assertThat(ada.browser.get(next).html().select(".compose__stories a").eachAttr("href"))
        .contains(meanwhile.path())
        .doesNotContain(held.path());
  }
}
