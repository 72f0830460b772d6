package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.IssueForms.begin;
import static org.standfirst.stories.IssueForms.newsletter;
import static org.standfirst.stories.IssueForms.number;
import static org.standfirst.stories.IssueForms.save;
import static org.standfirst.stories.IssueForms.step;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;

/// A mail may call its reader by name, and the web calls nobody.
class IssueGreetingStories {
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);

  private String greeting(String newsletter) {
    String issue = begin(ada.browser, newsletter);
    step(ada.browser, issue, "/blocks", "kind", "words");
    step(ada.browser, issue, "/blocks", "kind", "heading");
    step(ada.browser, issue, "/blocks", "kind", "button");
    save(
        ada.browser,
        issue,
        "subject",
        "{reader|You}, your Friday",
        "opening",
        "Ships, {reader|dear reader}",
        "html-2",
        "<p>Good morning, <strong>{reader|friend & neighbour}</strong>.</p>",
        "words-3",
        "For {reader|you}",
        "words-4",
        "Go on, {reader|reader}",
        "address-4",
        "https://merrow.example/");
    return issue;
  }

  @Test
  void the_preview_greets_somebody_and_whoever_has_no_account_may_be_nobody() {
    String issue = greeting(newsletter(ada.browser));
    assertThat(ada.browser.get(issue + "/preview").html().select(".checks__stop")).isEmpty();

    Document reader = ada.browser.get(issue + "/preview?kind=reader").html();
    assertThat(reader.select(".proof-mails__subject").text())
        .isEqualTo("Robin, your Friday Ships, Robin");
    assertThat(reader.select("pre").text()).contains("Good morning, Robin.", "Go on, Robin");
    assertThat(ada.browser.get(issue + "/preview/mail?kind=reader").html().text())
        .contains("Good morning, Robin.", "For Robin", "Go on, Robin");

    Document stranger = ada.browser.get(issue + "/preview?kind=stranger").html();
    assertThat(stranger.select(".proof-mails__subject").text())
        .isEqualTo("You, your Friday Ships, dear reader");
    assertThat(stranger.select("pre").text()).contains("Good morning, friend & neighbour.");
    assertThat(ada.browser.get(issue + "/preview/mail?kind=stranger").html().text())
        .contains("Good morning, friend & neighbour.", "For you", "Go on, reader");
  }

  @Test
  void what_is_printed_has_slots_and_the_archive_the_words_for_anybody() {
    String newsletter = newsletter(ada.browser);
    String issue = greeting(newsletter);
    ada.browser.post(issue + "/sending");
    await().atMost(Duration.ofSeconds(20)).until(() -> !sheets(issue).isEmpty());

    String friend = HexFormat.of().formatHex("friend & neighbour".getBytes(StandardCharsets.UTF_8));
    assertThat(sheets(issue))
        .allSatisfy(each ->
            assertThat(each)
                .startsWith("\uE000name:596f75\uE001, your Friday")
                .contains("<strong>\uE000name:" + friend + "\uE001</strong>")
                .contains("Good morning, \uE000name:" + friend + "\uE001.")
                .doesNotContain("{reader"));

    String page =
        ada.browser
            .get(newsletter)
            .html()
            .select(".editor__standing a[href^=/newsletters/]")
            .attr("href");
    Document list = new Browsing().get(page).html();
    assertThat(list.select(".newsletter-issues li").text())
        .contains("You, your Friday", "Ships, dear reader")
        .doesNotContain("{");
    Document read = new Browsing().get(list.select(".newsletter-issues h3 a").attr("href")).html();
    assertThat(read.select("h1").text()).isEqualTo("You, your Friday");
    assertThat(read.select("article").text())
        .contains("Good morning, friend & neighbour.", "For you", "Go on, reader")
        .doesNotContain("{", "\uE000name", "Ada");
  }

  private List<String> sheets(String issue) {
    return sql.sql("SELECT subject || html || text FROM issue_sheets WHERE issue = :issue")
        .param("issue", number(issue))
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void the_check_list_says_it_as_to_somebody_whose_name_is_not_known() {
    String issue = greeting(newsletter(ada.browser));
    save(ada.browser, issue, "address-4", "javascript:alert(1)");

    assertThat(ada.browser.get(issue + "/preview").html().select(".checks__stop").text())
        .contains("Go on, reader")
        .doesNotContain("\uE000");
  }

  @Test
  void a_name_without_words_for_nobody_stops_the_issue() {
    String issue = greeting(newsletter(ada.browser));
    save(ada.browser, issue, "subject", "{reader}, hello", "words-3", "{first name} here");
    Document page = ada.browser.get(issue + "/preview").html();
    assertThat(page.select(".checks__stop").text()).contains("“{reader}” can’t be filled");
    assertThat(page.select(".checks__advice").text()).contains("“{first name}” stands in it");
    assertThat(ada.browser.post(issue + "/sending").status()).isEqualTo(422);
  }
}
