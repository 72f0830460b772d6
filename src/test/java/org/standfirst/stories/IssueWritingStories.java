package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.IssueForms.ALL;
import static org.standfirst.stories.IssueForms.article;
import static org.standfirst.stories.IssueForms.begin;
import static org.standfirst.stories.IssueForms.form;
import static org.standfirst.stories.IssueForms.newsletter;
import static org.standfirst.stories.IssueForms.save;
import static org.standfirst.stories.IssueForms.step;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// Newsletters are made and changed, and their issues written, without any script.
class IssueWritingStories {
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);

  @Test
  void a_newsletter_is_made_once_all_is_in_order_and_what_was_typed_stays_until_then() {
    Page refused =
        ada.browser.post(
            ALL,
            "name",
            "",
            "promise",
            "Ships",
            "senderAddress",
            "carla@",
            "ownAccent",
            "true",
            "accent",
            "#ffee00",
            "picture",
            "999999");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").eachAttr("href"))
        .containsExactlyInAnyOrder("#name", "#senderAddress", "#accent", "#picture");
    assertThat(refused.html().select("#promise").val()).isEqualTo("Ships");
    assertThat(refused.html().select("#senderAddress").val()).isEqualTo("carla@");

    String path = newsletter(ada.browser, "name", "Ships & tides");
    Document made = ada.browser.get(path).html();
    assertThat(made.select("h1").text()).isEqualTo("Ships & tides");
    assertThat(ada.browser.get(ALL).html().select("tbody a").eachText()).contains("Ships & tides");
    String taken = ada.browser.get(path + "/settings").body();
    assertThat(taken).contains("Ships &amp; tides");
    for (String ours : List.of("Leave", "Go", "Seen", "Confirmations", "Sign up")) {
      assertThat(ada.browser.post(ALL, "name", ours, "promise", "x").status())
          .as(ours)
          .isEqualTo(422);
    }
  }

  @Test
  void a_newsletter_that_somebody_else_has_changed_is_not_overwritten_unseen() {
    String path = newsletter(ada.browser);
    String settings = path + "/settings";
    String version = ada.browser.get(settings).html().select("[name=version]").val();
    ada.browser.post(settings, "version", version, "name", "Theirs", "promise", "One");

    Page stale = ada.browser.post(settings, "version", version, "name", "Mine", "promise", "One");

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.html().select(".changes li").text()).contains("Theirs");
    assertThat(stale.html().select("#name").val()).isEqualTo("Mine");
    String next = stale.html().select("[name=version]").val();
    assertThat(
            ada.browser.post(settings, "version", next, "name", "Mine", "promise", "One").status())
        .isEqualTo(303);
  }

  @Test
  void editors_write_issues_and_audience_editors_do_the_rest() {
    String path = newsletter(ada.browser);
    assertThat(carla.browser.get(path + "/settings").status()).isEqualTo(403);
    assertThat(carla.browser.post(ALL, "name", "x", "promise", "y").status()).isEqualTo(403);
    String issue = begin(carla.browser, path);
    save(carla.browser, issue, "subject", "By an editor");
    for (String page : List.of("", "/preview", "/sending")) {
      assertThat(carla.browser.get(issue + page).html().select(".tabs a").eachAttr("href"))
          .containsExactly(issue, issue + "/preview", issue + "/sending");
      assertThat(ada.browser.get(issue + page).html().select(".tabs a").eachAttr("href"))
          .containsExactly(issue, issue + "/preview", issue + "/audience", issue + "/sending");
    }
    assertThat(carla.browser.post(issue + "/sending").status()).isEqualTo(403);
    assertThat(greta.browser.get(ALL).status()).isEqualTo(403);
    assertThat(new Browsing().get(ALL).status()).isNotEqualTo(200);
  }

  @Test
  void blocks_are_added_moved_taken_out_and_put_back_and_what_was_typed_is_kept_each_time() {
    String issue = begin(ada.browser, newsletter(ada.browser));
    Page added = step(ada.browser, issue, "/blocks", "subject", "Tides", "kind", "heading");
    assertThat(added.header("location")).isEqualTo(issue + "#block-2");
    step(ada.browser, issue, "/blocks", "words-2", "Ships", "kind", "words");
    step(ada.browser, issue, "/blocks/2/following", "html-3", "<p>One</p>", "kind", "divider");
    step(ada.browser, issue, "/blocks/3/place", "by", "-1");
    Document page = ada.browser.get(issue).html();
    assertThat(page.select("[name=blocks]").val())
        .isEqualTo("1:latest 2:heading 3:words 4:divider");
    assertThat(page.select("#subject").val()).isEqualTo("Tides");
    assertThat(page.select("[name=words-2]").val()).isEqualTo("Ships");
    assertThat(page.select("[name=html-3]").text()).isEqualTo("<p>One</p>");

    step(ada.browser, issue, "/blocks/2/removal");
    Document without = ada.browser.get(issue).html();
    assertThat(without.select("[name=blocks]").val()).isEqualTo("1:latest 3:words 4:divider");
    assertThat(without.select(".compose__removed").text()).contains("A heading was taken out");
    step(ada.browser, issue, "/blocks/restoration");
    assertThat(ada.browser.get(issue).html().select("[name=blocks]").val())
        .isEqualTo("1:latest 2:heading 3:words 4:divider");
    assertThat(ada.browser.get(issue).html().select("[name=words-2]").val()).isEqualTo("Ships");
  }

  @Test
  void articles_are_found_and_picked_and_the_rule_shows_what_it_would_hold() {
    var filed = article(Access.OPEN, "pickable" + System.nanoTime());
    String issue = begin(ada.browser, newsletter(ada.browser));
    assertThat(ada.browser.get(issue).html().select(".compose__stories a").eachAttr("href"))
        .contains(filed.path());

    Page onward = step(ada.browser, issue, "/blocks", "kind", "story");
    assertThat(onward.header("location")).isEqualTo(issue + "/stories?after=-1");
    String word = filed.path().replaceAll(".*pickable", "pickable");
    Document found = ada.browser.get(issue + "/stories?after=0&q=" + word).html();
    assertThat(found.select("button[name=article]").eachAttr("value"))
        .containsExactly(Long.toString(filed.id().value()));
    ada.browser.post(
        issue + "/stories",
        "version",
        found.select("[name=version]").val(),
        "after",
        "0",
        "article",
        Long.toString(filed.id().value()));

    Document page = ada.browser.get(issue).html();
    assertThat(page.select("[name=blocks]").val()).isEqualTo("2:story 1:latest");
    assertThat(page.select("#block-1 .compose__stories a").eachAttr("href"))
        .as("none stands in it twice")
        .doesNotContain(filed.path());
  }

  @Test
  void a_rule_keeps_to_a_topic_and_to_a_section_too() {
    String topic = "Tide tables " + System.nanoTime();
    var about = article(Access.OPEN, "about" + System.nanoTime(), topic);
    var other = article(Access.OPEN, "other" + System.nanoTime());
    String issue = begin(ada.browser, newsletter(ada.browser));
    assertThat(ada.browser.get(issue).html().select("#topics option").eachText()).contains(topic);

    save(ada.browser, issue, "topic-1", topic.toUpperCase(Locale.ROOT));
    assertThat(held(issue)).containsExactly(about.path()).doesNotContain(other.path());
    save(ada.browser, issue, "section-1", "world");
    assertThat(held(issue)).containsExactly(about.path());
    save(ada.browser, issue, "section-1", "city");
    assertThat(held(issue)).isEmpty();

    save(ada.browser, issue, "subject", "x", "section-1", "", "topic-1", "No such topic");
    Document page = ada.browser.get(issue).html();
    assertThat(page.select("[name=topic-1]").val()).isEqualTo("No such topic");
    assertThat(page.select("#block-1 .compose__lack").text()).contains("No article is about");
    assertThat(ada.browser.get(issue + "/preview").html().select(".checks__stop").text())
        .contains("“No such topic”");
  }

  private List<String> held(String issue) {
    return ada.browser.get(issue).html().select("#block-1 .compose__stories a").eachAttr("href");
  }

  @Test
  void an_article_is_picked_once_whatever_somebody_else_saves_meanwhile() {
    var filed = article(Access.OPEN, "once" + System.nanoTime());
    String issue = begin(ada.browser, newsletter(ada.browser));
    String[] pick = {"after", "-1", "article", Long.toString(filed.id().value())};
    save(carla.browser, issue, "subject", "Theirs");
    assertThat(ada.browser.post(issue + "/stories", pick).status()).isEqualTo(303);
    assertThat(ada.browser.post(issue + "/stories", pick).status()).isEqualTo(303);
    Document page = ada.browser.get(issue).html();
    assertThat(page.select("[name=blocks]").val()).isEqualTo("1:latest 2:story");
    assertThat(page.select("#subject").val()).isEqualTo("Theirs");
  }

  @Test
  void what_was_typed_is_kept_of_a_draft_that_is_given_up_or_copied() {
    String issue = begin(ada.browser, newsletter(ada.browser));
    String copy = step(ada.browser, issue, "/copies", "subject", "Typed first").header("location");
    assertThat(ada.browser.get(copy).html().select("#subject").val()).isEqualTo("Typed first");
    assertThat(ada.browser.get(issue).html().select("#subject").val()).isEqualTo("Typed first");

    Page opened = ada.browser.get(issue);
    step(ada.browser, issue, "/discarding", "subject", "Typed last");
    ada.browser.post(issue + "/taking-up");
    assertThat(ada.browser.get(issue).html().select("#subject").val()).isEqualTo("Typed last");

    Page stale = ada.browser.post(issue + "/discarding", form(opened, "subject", "Typed late"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.html().select("#subject").val()).isEqualTo("Typed late");
    assertThat(ada.browser.get(issue).status()).isEqualTo(200);
  }

  @Test
  void a_stale_save_is_refused_with_what_differs() {
    String issue = begin(ada.browser, newsletter(ada.browser));
    Page opened = ada.browser.get(issue);
    save(carla.browser, issue, "subject", "Theirs");
    step(carla.browser, issue, "/blocks", "kind", "heading");

    Page stale = ada.browser.post(issue, form(opened, "subject", "Mine"));

    assertThat(stale.status()).isEqualTo(409);
    Document page = stale.html();
    assertThat(page.select(".changes li").eachText())
        .containsExactly("Subject. Theirs: Theirs", "Heading, which isn’t in yours.");
    assertThat(page.select("#subject").val()).isEqualTo("Mine");
    assertThat(ada.browser.get(issue).html().select("#subject").val()).isEqualTo("Theirs");
    assertThat(ada.browser.post(issue, form(page)).status()).isEqualTo(303);
    assertThat(ada.browser.get(issue).html().select("#subject").val()).isEqualTo("Mine");
  }

  @Test
  void an_issue_is_copied_given_up_and_taken_up_again() {
    String newsletter = newsletter(ada.browser);
    String issue = begin(ada.browser, newsletter);
    save(ada.browser, issue, "subject", "First");
    String copy = ada.browser.post(issue + "/copies").header("location");
    assertThat(copy).isNotEqualTo(issue);
    assertThat(ada.browser.get(copy).html().select("#subject").val()).isEqualTo("First");

    Page given = ada.browser.post(copy + "/discarding");
    Document list = ada.browser.get(given.header("location")).html();
    assertThat(list.select("tbody td").eachText()).contains("Stopped");
    ada.browser.post(list.select("form.notice").attr("action"));
    assertThat(ada.browser.get(copy).status()).isEqualTo(200);
  }
}
